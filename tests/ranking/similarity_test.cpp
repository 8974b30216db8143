#include "recs/similarity.hpp"

#include "support/print.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace recs {
namespace {

constexpr ThemeId a{0};
constexpr ThemeId b{1};
constexpr ThemeId c{2};
using Weights = std::vector<ThemeWeight>;

TEST_SUITE("similarity") {
  TEST_CASE("similarity is the sum of minima over the sum of maxima") {
    const Weights left = {{a, 1000}, {b, 900}};
    const Weights right = {{b, 500}, {c, 300}};
    const Similarity score = similarity(left, right);
    CHECK(score.shared == 500);
    CHECK(score.joint == 2200);
  }

  TEST_CASE("a film is wholly similar to itself") {
    const Weights film = {{a, 1000}, {c, 1}};
    CHECK(similarity(film, film) == Similarity{1001, 1001});
  }

  TEST_CASE("similarity is the same both ways") {
    const Weights left = {{a, 100}, {b, 900}};
    const Weights right = {{a, 500}, {c, 300}};
    CHECK(similarity(left, right) == similarity(right, left));
    CHECK(similarity(left, right).joint == similarity(right, left).joint);
  }

  TEST_CASE("films without a common theme have similarity zero") {
    CHECK(similarity(Weights{{a, 1000}}, Weights{{b, 1000}}) == Similarity{0, 2000});
    CHECK(similarity(Weights{{a, 1000}}, Weights{}) == Similarity{0, 1000});
    CHECK(similarity(Weights{}, Weights{}).joint == 0);
  }

  TEST_CASE("fractions are compared exactly") {
    CHECK(Similarity{1, 2} == Similarity{2, 4});
    CHECK(Similarity{1, 2} > Similarity{499'999'999, 1'000'000'000});
    CHECK(Similarity{1, 3} < Similarity{333'333'334, 1'000'000'000});
    CHECK(Similarity{0, 0} == Similarity{0, 5});
    CHECK(Similarity{4'294'967'294, 4'294'967'295} < Similarity{1, 1});
  }
}

}  // namespace
}  // namespace recs
