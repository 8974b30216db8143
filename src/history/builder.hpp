#pragma once

#include "recs/history.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace recs::history {

/// Collects a `History` row by row, in which a film that comes again is still one entry.
class Builder {
 public:
  /// Adds a film, or what a later row says of one that is there already: same IMDb number, or same title and
  /// year if there is none. Of two ratings the one with the later `date` counts (`2024-05-01` …); where a
  /// date is missing, the later row's.
  void add(HistoryEntry entry, std::string date = {});

  void add_problem(std::size_t line, std::string message);
  void leave_out_other_work() { ++history_.other_works; }

  [[nodiscard]] History finish(std::string kind);

 private:
  History history_;
  std::vector<std::string> rating_dates_;  // of each entry
  std::unordered_map<std::string, std::size_t> numbers_;
};

}  // namespace recs::history
