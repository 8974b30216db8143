#include "recs/taste.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <random>
#include <string>

namespace recs {
namespace {

constexpr ThemeId a{0};
constexpr ThemeId b{1};
constexpr ThemeId c{2};

// Two films of a, one of b, one of half b and half c; c is implied.
Index four_films() {
  Catalog catalog;
  catalog.themes = {{.name = "a"}, {.name = "b"}, {.name = "c"}};
  catalog.films = {{.title = "0", .tags = {{a, 1000}}},
                   {.title = "1", .tags = {{a, 1000}}},
                   {.title = "2", .tags = {{b, 1000}}},
                   {.title = "3", .tags = {{b, 500}, {c, 500, true}}}};
  return Index(catalog);
}

MatchedFilm rated(std::uint32_t film, Thousandths rating) { return {.film = FilmId{film}, .rating = rating}; }
MatchedFilm seen(std::uint32_t film) { return {.film = FilmId{film}}; }

std::string describe(const LearnedTaste& learned) {
  std::string text = fmt::format("{} films", learned.film_count);
  if (learned.mean_rating) text += fmt::format(", mean {}", *learned.mean_rating);
  for (const auto& [sign, likings] :
       {std::pair('+', learned.taste.more), std::pair('-', learned.taste.less)}) {
    for (const Liking& each : likings) {
      text += fmt::format(" {}{}={}", sign, static_cast<std::uint32_t>(each.theme), each.strength);
    }
  }
  return text;
}

std::string learn(const std::vector<MatchedFilm>& films) {
  return describe(learn_taste(four_films(), films));
}

// The formula as the interface has it, theme by theme; in millionths.
std::int64_t liking(const Index& index, const std::vector<MatchedFilm>& films, ThemeId theme) {
  const auto relevance = [&](FilmId film) {
    std::int64_t found = 0;
    for (const Tag& tag : index.tags(film)) {
      if (tag.theme == theme) found = tag.relevance;
    }
    return found;
  };
  const auto round = [](std::int64_t x, std::int64_t y) {
    return x < 0 ? -((-2 * x + y) / (2 * y)) : (2 * x + y) / (2 * y);
  };
  const auto count = static_cast<std::int64_t>(films.size());
  std::int64_t ratings = 0;
  std::int64_t relevances = 0;
  for (const MatchedFilm& each : films) {
    ratings += each.rating.value_or(0);
    relevances += relevance(each.film);
  }
  if (!films.front().rating) {
    std::int64_t all = 0;
    for (std::uint32_t i = 0; i < index.film_count(); ++i) all += relevance(FilmId{i});
    const auto film_count = static_cast<std::int64_t>(index.film_count());
    return std::max(std::int64_t{0}, round(1000 * relevances, count) - round(1000 * all, film_count));
  }
  std::int64_t sum = 0;
  for (const MatchedFilm& each : films) {
    sum += relevance(each.film) * (std::int64_t{1000} * *each.rating - round(1000 * ratings, count));
  }
  return round(sum, relevances + 25'000);
}

TEST_SUITE("learned_taste") {
  TEST_CASE("a theme is liked by what its films are rated above the mean") {
    // a: (0.4 + 0.2) / (2 + 25); b: (-0.4 - 0.1) / (1.5 + 25); c: -0.1 / (0.5 + 25)
    CHECK(learn({rated(0, 1000), rated(1, 800), rated(2, 200), rated(3, 400)}) ==
          "4 films, mean 600 +0=1000 -1=850 -2=180");
    // a: -0.367 / 26; b: (-0.167 + 0.267) / 26.5; c: 0.267 / 25.5
    CHECK(learn({rated(0, 100), rated(2, 300), rated(3, 1000)}) ==
          "3 films, mean 467 +2=1000 +1=360 -0=1000");
  }

  TEST_CASE("one film says less of a theme than several") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}, {.name = "b"}};
    for (const char* const title : {"0", "1", "2"})
      catalog.films.push_back({.title = title, .tags = {{a, 1000}}});
    catalog.films.push_back({.title = "3", .tags = {{b, 1000}}});
    catalog.films.push_back({.title = "4"});
    // a: (0.1 + 0.1 + 0.1) / (3 + 25); b: 0.1 / (1 + 25)
    CHECK(describe(learn_taste(Index(catalog), std::vector{rated(0, 800), rated(1, 800), rated(2, 800),
                                                           rated(3, 800), rated(4, 300)})) ==
          "5 films, mean 700 +0=1000 +1=360");
  }

  TEST_CASE("without ratings films count by what they have beyond the catalogue") {
    CHECK(learn({seen(0), seen(1)}) == "2 films +0=1000");
    CHECK(learn({seen(0), seen(3)}) == "2 films +2=1000");
    CHECK(learn({seen(2)}) == "1 films +1=1000");
    CHECK(learn({seen(0), seen(1), seen(2), seen(3)}) == "4 films");
  }

  TEST_CASE("if any film is rated those without a rating do not count") {
    CHECK(learn({rated(0, 1000), seen(1), rated(2, 200)}) == "2 films, mean 600 +0=1000 -1=1000");
  }

  TEST_CASE("films that are not certain do not count") {
    MatchedFilm uncertain = rated(2, 1000);
    uncertain.is_certain = false;
    CHECK(learn({seen(0), seen(1), uncertain}) == "2 films +0=1000");
    CHECK(learn({uncertain}) == "0 films");
  }

  TEST_CASE("of a film that comes again the last counts") {
    CHECK(learn({rated(0, 100), rated(2, 200), rated(0, 1000)}) == "2 films, mean 600 +0=1000 -1=1000");
  }

  TEST_CASE("nothing is learned of nothing and of ratings that are all the same") {
    CHECK(learn({}) == "0 films");
    CHECK(learn({rated(0, 700), rated(2, 700), rated(3, 700)}) == "3 films, mean 700");
    CHECK(learn({rated(0, 700)}) == "1 films, mean 700");
  }

  TEST_CASE("of many themes those stay that weigh most in a question") {
    Catalog catalog;
    for (std::uint32_t i = 0; i < 30; ++i) {
      catalog.themes.push_back({.name = fmt::format("theme-{:02}", i), .importance = i < 10 ? 500U : 1000U});
    }
    Film film{.title = "all"};
    for (std::uint32_t i = 0; i < 30; ++i) film.tags.push_back({ThemeId{i}, i < 10 ? 1000U : 900U});
    catalog.films = {film, {.title = "none"}};
    const Index index(catalog);
    const Taste taste = learn_taste(index, std::vector{rated(0, 800), rated(1, 600)}).taste;
    REQUIRE(taste.more.size() == 20);
    for (std::uint32_t i = 0; i < 20; ++i) CHECK((taste.more[i] == Liking{ThemeId{10 + i}, 900}));
    CHECK(taste.less.empty());
  }

  TEST_CASE("less than a tenth of the strongest is left out") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}, {.name = "b"}, {.name = "c"}};
    catalog.films = {{.title = "0", .tags = {{a, 1000}, {b, 97}, {c, 96}}}, {.title = "1"}};
    const Taste taste = learn_taste(Index(catalog), std::vector{rated(0, 1000), rated(1, 1)}).taste;
    CHECK((taste.more == std::vector<Liking>{{a, 1000}, {b, 100}}));
  }

  TEST_CASE("a taste is the same in whatever order the films are and as the formula says") {
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 40, 30, 10));
      std::mt19937 engine(seed);
      const auto random = [&engine](std::uint32_t end) { return static_cast<std::uint32_t>(engine()) % end; };
      std::vector<MatchedFilm> films;
      for (std::uint32_t film = 0; film < 40; ++film) {
        if (random(2) == 0) films.push_back(seed % 3 == 0 ? seen(film) : rated(film, 1 + random(1000)));
      }
      REQUIRE(!films.empty());
      const LearnedTaste learned = learn_taste(index, films);
      std::map<ThemeId, std::int64_t> likings;
      std::int64_t most = 0;
      for (std::uint32_t i = 0; i < index.theme_count(); ++i) {
        likings[ThemeId{i}] = liking(index, films, ThemeId{i});
        most = std::max(most, likings[ThemeId{i}]);
      }
      const auto check = [&](const std::vector<Liking>& side, std::int64_t sign) {
        CHECK(side.size() <= most_likings);
        std::size_t expected = 0;
        for (const auto& [theme, each] : likings)
          expected += sign * each > 0 && 10 * sign * each >= most ? 1 : 0;
        CHECK(side.size() == std::min(most_likings, expected));
        for (std::size_t i = 0; i < side.size(); ++i) {
          const std::int64_t strength = 10 * ((200 * sign * likings[side[i].theme] + most) / (2 * most));
          CHECK(side[i].strength == std::min<std::int64_t>(1000, strength));
          if (i == 0) continue;
          CHECK(side[i - 1].strength >= side[i].strength);
          if (side[i - 1].strength == side[i].strength) CHECK((side[i - 1].theme < side[i].theme));
        }
      };
      check(learned.taste.more, 1);
      check(learned.taste.less, -1);
      std::ranges::reverse(films);
      CHECK((learn_taste(index, films) == learned));
    }
  }
}

}  // namespace
}  // namespace recs
