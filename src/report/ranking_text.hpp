#pragma once

#include "recs/index.hpp"
#include "report/film_table.hpp"
#include "report/paint.hpp"

#include <span>
#include <string>

namespace recs::report {

/// How much is said of why a film is listed.
enum class Reasons {
  brief,    ///< what it shares with the liked films and what is different
  account,  ///< how its score comes about: see account_text
};

/// A ranking for people: each film with its score, its blurb and the reasons.
[[nodiscard]] std::string ranking_text(const Index& index, std::span<const FilmId> liked,
                                       std::span<const FilmRow> rows, const Layout& layout,
                                       Reasons reasons = Reasons::brief);

}  // namespace recs::report
