#include "benchmarks.hpp"

#include <benchmark/benchmark.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace recs::bench {
namespace {

void load_yaml(benchmark::State& state, Sample& sample) {
  const std::vector<std::string> paths = {sample.yaml().string()};
  for (auto _ : state) {
    const Index index(load_catalog(paths));
    benchmark::DoNotOptimize(index.film_count());
  }
}

class EventCounter final : public YAML::EventHandler {
 public:
  [[nodiscard]] std::size_t count() const { return count_; }

  void OnDocumentStart(const YAML::Mark&) override { ++count_; }
  void OnDocumentEnd() override { ++count_; }
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++count_; }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { ++count_; }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {
    ++count_;
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    ++count_;
  }
  void OnSequenceEnd() override { ++count_; }
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    ++count_;
  }
  void OnMapEnd() override { ++count_; }

 private:
  std::size_t count_ = 0;
};

// The least that yaml-cpp can do with the same files, in one thread.
void yaml_events(benchmark::State& state, Sample& sample) {
  const auto directory = sample.yaml();
  for (auto _ : state) {
    EventCounter events;
    for (const auto& entry : std::filesystem::directory_iterator(directory)) {
      std::ifstream file(entry.path());
      YAML::Parser parser(file);
      while (parser.HandleNextDocument(events)) {
        // There is one in each file.
      }
    }
    benchmark::DoNotOptimize(events.count());
  }
}

}  // namespace

void add_load_benchmarks(Sample& sample) {
  benchmark::RegisterBenchmark(benchmark_name("load_yaml", sample.film_count()).c_str(),
                               [&sample](benchmark::State& state) { load_yaml(state, sample); })
      ->Unit(benchmark::kMillisecond)
      ->UseRealTime();
  benchmark::RegisterBenchmark(benchmark_name("yaml_events", sample.film_count()).c_str(),
                               [&sample](benchmark::State& state) { yaml_events(state, sample); })
      ->Unit(benchmark::kMillisecond)
      ->UseRealTime();
}

}  // namespace recs::bench
