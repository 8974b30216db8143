#include "ratio_reporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unistd.h>

namespace recs::bench {
namespace {

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

}  // namespace

RatioReporter::RatioReporter(std::vector<std::pair<std::string, std::string>> pairs)
    : ConsoleReporter(::isatty(STDOUT_FILENO) != 0 ? OO_ColorTabular : OO_Tabular),
      pairs_(std::move(pairs)) {}

void RatioReporter::ReportRuns(const std::vector<Run>& runs) {
  for (const Run& run : runs) {
    if (run.run_type != Run::RT_Iteration || run.error_occurred) continue;
    seconds_[run.run_name.function_name].push_back(run.real_accumulated_time /
                                                   static_cast<double>(run.iterations));
  }
  ConsoleReporter::ReportRuns(runs);
}

void RatioReporter::Finalize() {
  for (const auto& [slow, fast] : pairs_) {
    if (!seconds_.contains(slow) || !seconds_.contains(fast)) continue;
    GetOutputStream() << fmt::format("{} takes {:.1f} times as long as {}\n", slow,
                                     median(seconds_[slow]) / median(seconds_[fast]), fast);
  }
}

}  // namespace recs::bench
