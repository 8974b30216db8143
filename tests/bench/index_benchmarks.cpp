#include "benchmarks.hpp"
#include "index/index_cache.hpp"
#include "recs/ranking.hpp"
#include "recs/titles.hpp"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace recs::bench {
namespace {

void build_index(benchmark::State& state, Sample& sample) {
  const Catalog& catalog = sample.catalog();
  for (auto _ : state) {
    const Index index(catalog);
    benchmark::DoNotOptimize(index.film_count());
  }
}

// All that a warm run does but starting a program, reading its arguments and printing.
void open_and_rank(benchmark::State& state, Sample& sample) {
  const std::vector<std::string> paths = {sample.yaml().string()};
  // So late that the files just written cannot be changed unseen.
  const LoadOptions options{sample.cache().string(), std::numeric_limits<std::int64_t>::max()};
  (void)load_index(paths, options);
  for (auto _ : state) {
    const CachedIndex cached = load_index(paths, options);
    if (cached.state != CacheState::fresh) {
      state.SkipWithError("the index is not in the cache");
      break;
    }
    const std::array liked = {TitleTable(cached.index).require("Her")};
    benchmark::DoNotOptimize(
        rank(cached.index, blend(cached.index, liked), {.limit = 10, .excluded = liked}));
  }
}

}  // namespace

void add_index_benchmarks(Sample& sample) {
  benchmark::RegisterBenchmark(benchmark_name("build_index", sample.film_count()).c_str(),
                               [&sample](benchmark::State& state) { build_index(state, sample); })
      ->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark(benchmark_name("open_and_rank", sample.film_count()).c_str(),
                               [&sample](benchmark::State& state) { open_and_rank(state, sample); })
      ->Unit(benchmark::kMicrosecond);
}

}  // namespace recs::bench
