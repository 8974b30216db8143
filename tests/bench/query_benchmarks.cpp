#include "benchmarks.hpp"
#include "recs/ranking.hpp"
#include "scan.hpp"

#include <benchmark/benchmark.h>

#include <memory>
#include <optional>
#include <vector>

namespace recs::bench {
namespace {

RankOptions ten_but(const Question& question) { return {.limit = 10, .excluded = {&question.film, 1}}; }

// One iteration is one question; the questions take turns.
template <typename Ask>
void ask_in_turn(benchmark::State& state, const std::vector<Question>& questions, const Ask& ask) {
  std::size_t next = 0;
  for (auto _ : state) {
    const Question& question = questions[next++ % questions.size()];
    benchmark::DoNotOptimize(ask(question.profile, ten_but(question)));
  }
}

void rank_by_index(benchmark::State& state, Sample& sample) {
  const Index& index = sample.index();
  ask_in_turn(state, sample.questions(), [&](const Profile& profile, const RankOptions& options) {
    return rank(index, profile, options);
  });
}

void rank_by_scan(benchmark::State& state, Sample& sample, std::optional<Scan>& scan) {
  if (!scan) scan.emplace(sample.index());
  for (const Question& each : sample.questions()) {
    if (rank(sample.index(), each.profile, ten_but(each)) != scan->rank(each.profile, ten_but(each))) {
      state.SkipWithError("rank gives another answer");
      return;
    }
  }
  ask_in_turn(state, sample.questions(), [&](const Profile& profile, const RankOptions& options) {
    return scan->rank(profile, options);
  });
}

}  // namespace

void add_query_benchmarks(Sample& sample) {
  benchmark::RegisterBenchmark(benchmark_name("rank", sample.film_count()).c_str(),
                               [&sample](benchmark::State& state) { rank_by_index(state, sample); })
      ->Unit(benchmark::kMicrosecond);
  const auto scan = std::make_shared<std::optional<Scan>>();  // made once, although this is called repeatedly
  benchmark::RegisterBenchmark(
      benchmark_name("scan", sample.film_count()).c_str(),
      [&sample, scan](benchmark::State& state) { rank_by_scan(state, sample, *scan); })
      ->Unit(benchmark::kMicrosecond);
}

}  // namespace recs::bench
