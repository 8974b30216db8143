#include "report/score.hpp"

#include "support/print.hpp"

#include <doctest/doctest.h>

#include <numeric>
#include <random>

namespace recs::report {
namespace {

TEST_SUITE("score") {
  TEST_CASE("scores are rounded from whole numbers with halves up") {
    CHECK(ten_thousandths({0, 0}) == 0);
    CHECK(ten_thousandths({1, 3}) == 3333);
    CHECK(ten_thousandths({2, 3}) == 6667);
    CHECK(ten_thousandths({1, 20'000}) == 1);
    CHECK(ten_thousandths({1, 20'001}) == 0);
    CHECK(ten_thousandths({7, 7}) == 10'000);
    CHECK(percent({1, 3}) == 33);
    CHECK(percent({1, 200}) == 1);
    CHECK(percent({5, 5}) == 100);
  }

  TEST_CASE("numbers are printed without surprise") {
    CHECK(format_ten_thousandths(0) == "0.0000");
    CHECK(format_ten_thousandths(4213) == "0.4213");
    CHECK(format_ten_thousandths(10'000) == "1.0000");
    CHECK(format_thousandths(1000) == "1");
    CHECK(format_thousandths(900) == "0.9");
    CHECK(format_thousandths(125) == "0.125");
    CHECK(format_thousandths(1) == "0.001");
    CHECK(format_thousandths(2050) == "2.05");
  }

  TEST_CASE("contributions add up to the printed score") {
    CHECK(contributions(std::vector<ThemeWeight>{{ThemeId{0}, 1}, {ThemeId{1}, 1}}, {2, 3}) ==
          std::vector<std::int64_t>{3334, 3333});
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
      std::vector<ThemeWeight> shared;
      Similarity score;
      for (std::uint32_t i = 0; i < 1 + random() % 20; ++i) {
        shared.push_back({ThemeId{i}, static_cast<Weight>(1 + random() % 2000)});
        score.shared += shared.back().weight;
      }
      score.joint = score.shared + random() % 5000;
      const auto parts = contributions(shared, score);
      CHECK(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == ten_thousandths(score));
    }
  }
}

}  // namespace
}  // namespace recs::report
