#pragma once

#include "recs/index.hpp"
#include "report/film_table.hpp"
#include "report/paint.hpp"

#include <span>
#include <string>

namespace recs::report {

/// How much is said of why a film is listed.
enum class Reasons {
  brief,    ///< what it shares with what was asked for and what is different
  account,  ///< how its score comes about: see account_text
};

/// A ranking for people: what was asked, and each film with its score, its blurb and the reasons. Where there
/// are several liked films, each film says which of them it is closest to.
[[nodiscard]] std::string ranking_text(const Index& index, const Question& question,
                                       std::span<const FilmRow> rows, const Layout& layout,
                                       Reasons reasons = Reasons::brief);

}  // namespace recs::report
