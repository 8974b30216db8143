#pragma once

#include "sample.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace recs::bench {

/// How a benchmark is called: `rank/100000`.
[[nodiscard]] inline std::string benchmark_name(std::string_view what, std::size_t films) {
  return fmt::format("{}/{}", what, films);
}

/// Each adds benchmarks of a sample, which must outlive them, to those that will be run.
void add_query_benchmarks(Sample& sample);  ///< rank, scan
void add_title_benchmarks(Sample& sample);  ///< find_title
void add_index_benchmarks(Sample& sample);  ///< build_index, open_and_rank
void add_load_benchmarks(Sample& sample);   ///< load_yaml, yaml_events

}  // namespace recs::bench
