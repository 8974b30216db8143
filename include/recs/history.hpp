#pragma once

#include "recs/theme.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recs {

/// A film as somebody's list names it. Texts are single lines of valid UTF-8 without control characters.
struct HistoryEntry {
  std::string title = {};
  std::string original_title = {};         ///< if the list has another title too, else empty
  std::optional<int> year = {};            ///< of release
  std::optional<Thousandths> rating = {};  ///< part of the best rating that the service has, 1 … 1000
  std::string imdb = {};                   ///< `tt1798709`, or empty
  std::size_t line = 0;                    ///< where the film comes first, from 1

  friend bool operator==(const HistoryEntry&, const HistoryEntry&) = default;
};

/// `Her (2013)`, or `Her` if the year is not known. Safe for a terminal.
[[nodiscard]] std::string name_of(const HistoryEntry& entry);

/// A row that is not taken, or not wholly; the message says which. Safe for a terminal.
struct HistoryProblem {
  std::size_t line = 0;
  std::string message;

  friend bool operator==(const HistoryProblem&, const HistoryProblem&) = default;
};

/// What people have seen, rated or listed. Each film is one entry, in the order of first mention; of several
/// ratings the latest counts.
struct History {
  std::string kind = {};  ///< for messages: `a Letterboxd export`, `a list of titles`, …
  std::vector<HistoryEntry> entries = {};
  std::vector<HistoryProblem> problems = {};  ///< in the order of lines
  std::size_t other_works = 0;                ///< rows left out because they are series, episodes, games …

  friend bool operator==(const History&, const History&) = default;
};

/// Reads an export of Letterboxd, IMDb, Trakt or MovieLens, another table with a column of titles, or a list
/// with a title in each line; docs/history.md has the details. `bytes` is the whole file and decides alone
/// what it is; `name` is what errors call it. Throws `Error` if it is none of these.
[[nodiscard]] History read_history(std::string_view bytes, std::string_view name);

}  // namespace recs
