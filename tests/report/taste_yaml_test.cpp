#include "report/taste_yaml.hpp"

#include "support/print.hpp"
#include "support/random_catalog.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <random>

namespace recs::report {
namespace {

Index three_themes() {
  Catalog catalog;
  catalog.themes = {{.name = "1950s"}, {.name = "love"}, {.name = "no"}};
  return Index(catalog);
}

TEST_SUITE("taste_yaml") {
  TEST_CASE("a taste is written as a file with what it was learned from") {
    const LearnedTaste learned{
        {.more = {{ThemeId{1}, 1000}, {ThemeId{0}, 125}}, .less = {{ThemeId{2}, 300}}}, 312, 716};
    CHECK(taste_yaml(three_themes(), learned, 340) ==
          "# what you like more and less than your average: 312 of 340 rated films, mean 7.2 of 10\n"
          "# From above 0 to 1 each, the strongest first. Yours to edit.\n"
          "more:\n"
          "  love: 1.0\n"
          "  \"1950s\": 0.125\n"
          "less:\n"
          "  \"no\": 0.3\n");
  }

  TEST_CASE("without ratings the comment says so and a side without themes is left out") {
    const LearnedTaste learned{{.more = {{ThemeId{1}, 1000}}}, 2, std::nullopt};
    CHECK(taste_yaml(three_themes(), learned, 3) ==
          "# what you have seen more of than the catalogue has: 2 of 3 films, none of them rated\n"
          "# From above 0 to 1 each, the strongest first. Yours to edit.\n"
          "more:\n"
          "  love: 1.0\n");
  }

  TEST_CASE("what is written is read again") {
    const testing::TemporaryDirectory directory;
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 40, 30, 10));
      std::mt19937 engine(seed);
      std::vector<MatchedFilm> films;
      for (std::uint32_t film = 0; film < 40; ++film) {
        films.push_back({.film = FilmId{film}, .rating = 1 + static_cast<std::uint32_t>(engine()) % 1000});
      }
      const LearnedTaste learned = learn_taste(index, films);
      CHECK((load_taste(index, directory.write("taste.yaml", taste_yaml(index, learned, 40))) ==
             learned.taste));
    }
  }
}

}  // namespace
}  // namespace recs::report
