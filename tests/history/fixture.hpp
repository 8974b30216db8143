#pragma once

#include "recs/history.hpp"

#include <fmt/format.h>

#include <string>

namespace recs::testing {

/// A history as tests compare it: the kind, then `line: title (year) / original title * rating imdb` for each
/// film, `line! message` for each problem, and how many rows are other works.
inline std::string describe(const History& history) {
  std::string out = history.kind + '\n';
  for (const HistoryEntry& entry : history.entries) {
    out += fmt::format("{}: {}", entry.line, entry.title);
    if (entry.year) out += fmt::format(" ({})", *entry.year);
    if (!entry.original_title.empty()) out += " / " + entry.original_title;
    if (entry.rating) out += fmt::format(" * {}", *entry.rating);
    if (!entry.imdb.empty()) out += ' ' + entry.imdb;
    out += '\n';
  }
  for (const HistoryProblem& problem : history.problems) {
    out += fmt::format("{}! {}\n", problem.line, problem.message);
  }
  if (history.other_works > 0) out += fmt::format("other works: {}\n", history.other_works);
  return out;
}

}  // namespace recs::testing
