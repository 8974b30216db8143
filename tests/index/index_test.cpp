#include "recs/index.hpp"

#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

namespace recs {
namespace {

Catalog two_films() {
  Catalog catalog;
  catalog.themes = {{.name = "ai", .importance = 1500, .aliases = {"thinking-machines"}}, {.name = "love"}};
  catalog.films = {
      {.title = "A", .year = 2000, .tags = {{ThemeId{0}, 500, false}, {ThemeId{1}, 1000, false}}},
      {.title = "B", .year = 2000, .tags = {{ThemeId{1}, 1, false}}}};
  return catalog;
}

TEST_SUITE("index") {
  TEST_CASE("a weight is relevance times importance") {
    const Index index(two_films());
    CHECK(index.weights(FilmId{0}) == std::vector<ThemeWeight>{{ThemeId{0}, 750}, {ThemeId{1}, 1000}});
    CHECK(index.weights(FilmId{1}) == std::vector<ThemeWeight>{{ThemeId{1}, 1}});
    CHECK(index.postings(ThemeId{1}) ==
          std::vector<Posting>{{FilmId{0}, 1000, 1000, false}, {FilmId{1}, 1, 1, false}});
  }

  TEST_CASE("damped rarity doubles the importance of a theme of one film and leaves that of all") {
    Catalog catalog = two_films();
    catalog.rarity = Rarity::damped;
    const Index index(catalog);
    CHECK(index.theme(ThemeId{0}).importance == 3000);
    CHECK(index.theme(ThemeId{1}).importance == 1000);
  }

  TEST_CASE("damped rarity follows its formula between the ends") {
    Catalog catalog;
    catalog.rarity = Rarity::damped;
    catalog.themes = {{.name = "some"}, {.name = "none"}};
    for (int i = 0; i < 100; ++i) {
      Film film{.title = "F", .year = 1900 + i};
      if (i < 10) film.tags = {{ThemeId{0}, 1000, false}};
      catalog.films.push_back(film);
    }
    const Index index(catalog);
    CHECK(index.theme(ThemeId{0}).importance == 1500);  // 1 + ln 10 / ln 100
    CHECK(index.theme(ThemeId{1}).importance == 1000);  // no film has it
  }

  TEST_CASE("rarity is nothing in a catalogue of one film") {
    Catalog catalog = two_films();
    catalog.rarity = Rarity::damped;
    catalog.films.pop_back();
    const Index index(catalog);
    CHECK(index.theme(ThemeId{0}).importance == 1500);
  }

  TEST_CASE("a theme is found by name and by alias") {
    const Index index(two_films());
    CHECK((index.find_theme("love") == ThemeId{1}));
    CHECK((index.find_theme("thinking-machines") == ThemeId{0}));
    CHECK((index.find_theme("lov") == std::nullopt));
    CHECK((index.find_theme("") == std::nullopt));
    CHECK((index.find_theme("zzz") == std::nullopt));
  }

  TEST_CASE("postings and weights say the same") {
    const Index index(testing::random_catalog(1, 500, 40, 4));
    std::size_t count = 0;
    for (std::uint32_t t = 0; t < index.theme_count(); ++t) {
      const auto postings = index.postings(ThemeId{t});
      CHECK(std::ranges::is_sorted(postings, std::ranges::less(), &Posting::film));
      for (const Posting& posting : postings) {
        const auto weights = index.weights(posting.film);
        CHECK(std::ranges::count(weights, ThemeWeight{ThemeId{t}, posting.weight}) == 1);
      }
      count += postings.size();
    }
    std::size_t expected = 0;
    for (std::uint32_t f = 0; f < index.film_count(); ++f) expected += index.weights(FilmId{f}).size();
    CHECK(count == expected);
  }

  TEST_CASE("an empty catalogue has an empty index") {
    const Index index{Catalog{}};
    CHECK(index.film_count() == 0);
    CHECK(index.theme_count() == 0);
    CHECK((index.find_theme("x") == std::nullopt));
  }
}

}  // namespace
}  // namespace recs
