#include "catalog/slices.hpp"

#include "support/print.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <vector>

namespace recs {
namespace {

TEST_SUITE("slices") {
  TEST_CASE("every number is in one slice") {
    for (const std::size_t count : {0U, 1U, 2U, 3U, 1000U}) {
      CAPTURE(count);
      std::vector<int> calls(count);
      for_each_slice(count, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) ++calls[i];
      });
      CHECK(calls == std::vector<int>(count, 1));
    }
  }

  TEST_CASE("what the first slice throws is thrown") {
    const auto work = [](std::size_t begin, std::size_t /*end*/) {
      throw std::runtime_error(begin == 0 ? "the first" : "another");
    };
    CHECK_THROWS_WITH_AS(for_each_slice(1000, work), "the first", std::runtime_error);
  }
}

}  // namespace
}  // namespace recs
