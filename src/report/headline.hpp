#pragma once

#include "recs/film.hpp"
#include "recs/similarity.hpp"
#include "report/paint.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace recs::report {

/// Where the texts of numbered films begin, if this is the last number.
[[nodiscard]] std::size_t headline_indent(std::int64_t last_number);

/// The head of a numbered film: the number, title, year and, if they fit, directors on the left; the score in
/// per cent on the right of the first line, behind a bar where the width is large enough.
[[nodiscard]] std::string headline(const FilmView& film, std::int64_t number, const Similarity& score,
                                   std::size_t indent, const Layout& layout);

}  // namespace recs::report
