#include "benchmarks.hpp"
#include "recs/titles.hpp"

#include <benchmark/benchmark.h>

#include <vector>

namespace recs::bench {
namespace {

void find_title(benchmark::State& state, Sample& sample) {
  const TitleTable titles(sample.index());
  const std::vector<Question>& questions = sample.questions();
  std::size_t next = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(titles.find(questions[next++ % questions.size()].title));
  }
}

}  // namespace

void add_title_benchmarks(Sample& sample) {
  benchmark::RegisterBenchmark(benchmark_name("find_title", sample.film_count()).c_str(),
                               [&sample](benchmark::State& state) { find_title(state, sample); })
      ->Unit(benchmark::kMicrosecond);
}

}  // namespace recs::bench
