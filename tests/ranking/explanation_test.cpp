#include "recs/explanation.hpp"

#include "ranking/slow_ranking.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>

namespace recs {
namespace {

TEST_SUITE("explanation") {
  TEST_CASE("an explanation accounts for the whole score") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}, {.name = "b"}, {.name = "c"}, {.name = "d"}, {.name = "e"}};
    catalog.films = {{.title = "Liked",
                      .year = 2000,
                      .tags = {{ThemeId{0}, 100, false}, {ThemeId{1}, 900, false}, {ThemeId{2}, 100, false}}},
                     {.title = "Other",
                      .year = 2000,
                      .tags = {{ThemeId{0}, 1000, false},
                               {ThemeId{1}, 500, false},
                               {ThemeId{2}, 100, false},
                               {ThemeId{3}, 200, false},
                               {ThemeId{4}, 700, false}}}};
    const Index index(catalog);
    const FilmId liked[] = {FilmId{0}};
    const Explanation why = explain(index, blend(index, liked), FilmId{1});
    CHECK(why.score.shared == 700);
    CHECK(why.score.joint == 2900);
    CHECK(why.shared == std::vector<ThemeWeight>{{ThemeId{1}, 500}, {ThemeId{0}, 100}, {ThemeId{2}, 100}});
    CHECK(why.only_film == std::vector<ThemeWeight>{{ThemeId{4}, 700}, {ThemeId{3}, 200}});
  }

  TEST_CASE("explanations add up for every profile") {
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 20, 6, 3));
      const Profile profile = testing::random_profile(seed, index);
      for (std::uint32_t i = 0; i < 20; ++i) {
        const Explanation why = explain(index, profile, FilmId{i});
        std::uint64_t shared = 0;
        std::uint64_t only_film = 0;
        for (const ThemeWeight& each : why.shared) shared += each.weight;
        for (const ThemeWeight& each : why.only_film) only_film += each.weight;
        CHECK(why.score == similarity(profile, index.weights(FilmId{i})));
        CHECK(why.score.shared == shared);
        CHECK(why.score.joint >= profile.total + only_film);
      }
    }
  }
}

}  // namespace
}  // namespace recs
