#include "recs/diversity.hpp"

#include "ranking/slow_ranking.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace recs {
namespace {

TEST_SUITE("diversity") {
  TEST_CASE("a diverse choice is what the definition says on random catalogues") {
    std::size_t moved = 0;
    for (std::uint32_t seed = 1; seed <= 150; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 40, 1 + seed % 9, 1 + seed % 4));
      const Profile profile = testing::random_profile(seed, index);
      const auto ranked = rank(index, profile, {.limit = 25});
      for (const std::uint32_t lambda : {0U, 300U, 700U, 999U, 1000U}) {
        CAPTURE(lambda);
        const std::size_t limit = seed % 12;
        const auto expected = testing::diversify_slowly(index, ranked, limit, lambda);
        CHECK(diversify(index, ranked, limit, lambda) == expected);
        for (std::size_t i = 0; i < expected.size(); ++i) moved += expected[i] == ranked[i] ? 0U : 1U;
      }
    }
    CHECK(moved > 500);
  }

  TEST_CASE("a ranking stays as it is if only the score counts") {
    const Index index(testing::random_catalog(7, 60, 8, 3));
    const FilmId liked[] = {FilmId{1}};
    const auto ranked = rank(index, blend(index, liked), {.limit = 30});
    CHECK(diversify(index, ranked, 30, 1000) == ranked);
    CHECK(diversify(index, ranked, 100, 1000) == ranked);
  }

  TEST_CASE("a film just like one chosen comes later") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}, {.name = "b"}};
    catalog.films = {{.title = "A", .year = 2000, .tags = {{ThemeId{0}, 1000, false}}},
                     {.title = "A", .year = 2001, .tags = {{ThemeId{0}, 1000, false}}},
                     {.title = "B", .year = 2000, .tags = {{ThemeId{1}, 900, false}}}};
    const Index index(catalog);
    const Profile profile{{{ThemeId{0}, 1000}, {ThemeId{1}, 1000}}, 2000};
    std::vector<FilmId> films;
    for (const auto& each : diversify(index, rank(index, profile), 3)) films.push_back(each.film);
    CHECK(films == std::vector<FilmId>{FilmId{0}, FilmId{2}, FilmId{1}});
  }

  TEST_CASE("the pool to choose from has at least a hundred films") {
    CHECK(diversity_pool(0) == 100);
    CHECK(diversity_pool(8) == 100);
    CHECK(diversity_pool(50) == 500);
    CHECK(diversity_pool(std::size_t(-1)) == std::size_t(-1));
  }
}

}  // namespace
}  // namespace recs
