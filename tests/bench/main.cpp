// recs_bench [FILMS…] [--benchmark_…]: benchmarks inside one process, for catalogues of so many made-up films
// (10,000 and 100,000). `--help` tells the options of Google Benchmark.

#include "benchmarks.hpp"
#include "ratio_reporter.hpp"

#include <benchmark/benchmark.h>

#include <charconv>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

using recs::bench::benchmark_name;
using recs::bench::Sample;

// Nothing if an argument is no number of films.
std::vector<std::size_t> parse_film_counts(int argc, char** argv) {
  if (argc == 1) return {10'000, 100'000};
  std::vector<std::size_t> counts;
  for (int i = 1; i < argc; ++i) {
    std::size_t count = 0;
    const char* const end = argv[i] + std::strlen(argv[i]);
    const auto [rest, error] = std::from_chars(argv[i], end, count);
    if (error != std::errc() || rest != end || count == 0 || count > recs::bench::most_synthetic_films)
      return {};
    counts.push_back(count);
  }
  return counts;
}

int run(const std::vector<std::size_t>& film_counts) {
  std::vector<std::unique_ptr<Sample>> samples;
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const std::size_t films : film_counts) {
    Sample& sample = *samples.emplace_back(std::make_unique<Sample>(films));
    recs::bench::add_query_benchmarks(sample);
    recs::bench::add_title_benchmarks(sample);
    recs::bench::add_index_benchmarks(sample);
    recs::bench::add_load_benchmarks(sample);
    pairs.emplace_back(benchmark_name("scan", films), benchmark_name("rank", films));
    pairs.emplace_back(benchmark_name("yaml_events", films), benchmark_name("load_yaml", films));
  }
  recs::bench::RatioReporter reporter(std::move(pairs));
  benchmark::RunSpecifiedBenchmarks(&reporter);
  benchmark::Shutdown();
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  const auto film_counts = parse_film_counts(argc, argv);
  if (film_counts.empty()) {
    std::fprintf(stderr, "usage: recs_bench [FILMS…] [--benchmark_…], where FILMS is 1 to %zu\n",
                 recs::bench::most_synthetic_films);
    return 2;
  }
  try {
    return run(film_counts);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "recs_bench: %s\n", error.what());
    return 2;
  }
}
