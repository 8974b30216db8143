#pragma once

#include "recs/index.hpp"
#include "report/film_table.hpp"
#include "report/paint.hpp"

#include <span>
#include <string>

namespace recs::report {

/// All that the catalogue says of a film, for people.
[[nodiscard]] std::string film_text(const Index& index, FilmId id, const Layout& layout);

/// A line for each film, or more where the width is small: its name and directors, after the relevance where
/// the row has one.
[[nodiscard]] std::string film_list_text(const Index& index, std::span<const FilmRow> rows,
                                         const Layout& layout);

}  // namespace recs::report
