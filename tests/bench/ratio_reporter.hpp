#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace recs::bench {

/// Prints the times, and then what can be compared between machines: how much longer one takes than another.
class RatioReporter : public benchmark::ConsoleReporter {
 public:
  /// Of each pair of names the first is divided by the second.
  explicit RatioReporter(std::vector<std::pair<std::string, std::string>> pairs);

  void ReportRuns(const std::vector<Run>& runs) override;
  void Finalize() override;

 private:
  std::vector<std::pair<std::string, std::string>> pairs_;
  std::map<std::string, std::vector<double>> seconds_;
};

}  // namespace recs::bench
