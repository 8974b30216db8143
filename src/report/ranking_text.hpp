#pragma once

#include "recs/index.hpp"
#include "report/film_table.hpp"
#include "report/paint.hpp"

#include <span>
#include <string>

namespace recs::report {

/// A ranking for people: each film with its score, its blurb, what it shares with the liked films and what is
/// different.
[[nodiscard]] std::string ranking_text(const Index& index, std::span<const FilmId> liked,
                                       std::span<const FilmRow> rows, const Layout& layout);

}  // namespace recs::report
