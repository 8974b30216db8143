#pragma once

#include "recs/catalog.hpp"

#include <chrono>
#include <string>

namespace recs::cli {

/// Shows on a terminal that reading a catalogue goes on, if it takes more than half a second; on standard
/// error, and gone when it is over.
class ProgressBar {
 public:
  ProgressBar();
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  void show(const Progress& progress);

 private:
  using Clock = std::chrono::steady_clock;

  bool is_wanted_;
  Clock::time_point next_;
  std::string shown_;
};

/// `reading the catalogue ━━━━━━━━━━──────────  50 %`: of 20 columns and the numbers.
[[nodiscard]] std::string progress_line(const Progress& progress);

}  // namespace recs::cli
