#include "recs/ranking.hpp"

#include "ranking/slow_ranking.hpp"
#include "recs/critique.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <tuple>

namespace recs {
namespace {

using testing::rank_slowly;

TEST_SUITE("ranking") {
  TEST_CASE("a ranking is what the definition says on hundreds of random catalogues") {
    std::size_t ties = 0;
    std::size_t answers = 0;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
      CAPTURE(seed);
      std::mt19937 engine(seed);
      const auto random = [&engine] { return static_cast<std::uint32_t>(engine()); };
      const std::size_t films = 1 + random() % 120;
      const Index index(testing::random_catalog(seed, films, 1 + random() % 30, 1 + random() % 10));
      std::vector<FilmId> liked;
      for (std::size_t i = 0; i <= random() % 3; ++i)
        liked.push_back(FilmId{static_cast<std::uint32_t>(random() % films)});
      const Profile profile = blend(index, liked);
      const RankOptions options{.limit = random() % 15, .excluded = liked};
      const auto expected = rank_slowly(index, profile, options);
      CHECK(rank(index, profile, options) == expected);
      answers += expected.size();
      for (std::size_t i = 1; i < expected.size(); ++i)
        ties += expected[i].score == expected[i - 1].score ? 1U : 0U;
    }
    CHECK(answers > 1000);
    CHECK(ties > 100);  // else the order of equals was not tried
  }

  TEST_CASE("a ranking is what the definition says at the borders of blocks") {
    struct Case {
      std::size_t films;
      std::size_t themes;
      std::uint32_t steps;
    };
    const Case cases[] = {{63, 5, 3},      {64, 5, 3},      {65, 5, 3},      {127, 3, 2},
                          {129, 3, 2},     {32'767, 50, 5}, {32'768, 50, 5}, {32'769, 50, 5},
                          {65'536, 40, 4}, {65'537, 40, 4}, {98'305, 3, 2}};
    for (const Case& each : cases) {
      CAPTURE(each.films);
      const Index index(testing::random_catalog(7, each.films, each.themes, each.steps));
      for (const std::size_t liked : {std::size_t{0}, each.films / 2, each.films - 1}) {
        const FilmId film[] = {FilmId{static_cast<std::uint32_t>(liked)}};
        const Profile profile = blend(index, film);
        const RankOptions options{.limit = 20, .excluded = film};
        CHECK(rank(index, profile, options) == rank_slowly(index, profile, options));
      }
    }
  }

  TEST_CASE("a ranking is what the definition says with many themes and many relevances") {
    Catalog catalog = testing::random_catalog(11, 3000, 70'000, 1000);
    for (std::size_t i = 0; i < catalog.films.size(); i += 3) {
      catalog.films[i].tags = {{ThemeId{5}, static_cast<Thousandths>(1 + i % 1000), i % 2 == 0},
                               {ThemeId{69'999}, static_cast<Thousandths>(1 + i % 7), false}};
    }
    const Index index(catalog);
    for (const std::uint32_t liked : {0U, 1U, 3U, 2999U}) {
      const FilmId film[] = {FilmId{liked}};
      const Profile profile = blend(index, film);
      CHECK(rank(index, profile, {.excluded = film}) == rank_slowly(index, profile, {.excluded = film}));
      CHECK(index.tags(film[0]) == catalog.films[liked].tags);
    }
  }

  TEST_CASE("a profile that is heavier than two bytes hold is ranked right") {
    Catalog catalog = testing::random_catalog(5, 300, 60, 5);
    for (Theme& theme : catalog.themes) theme.importance = 10'000;
    const Index index(catalog);
    std::vector<ThemeWeight> weights;
    for (std::uint32_t i = 0; i < 60; ++i) weights.push_back({ThemeId{i}, 9'000});
    const Profile profile{weights, 60 * 9'000};
    CHECK(rank(index, profile) == rank_slowly(index, profile, {}));
  }

  TEST_CASE("filters and thresholds and the series rule agree with the definition") {
    std::size_t left_out = 0;
    std::size_t at_threshold = 0;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
      CAPTURE(seed);
      std::mt19937 engine(seed);
      const auto random = [&engine] { return static_cast<std::uint32_t>(engine()); };
      const auto films = 1 + random() % 120;
      const Index index(testing::random_film_catalog(seed, films, 1 + random() % 12, 1 + random() % 10));
      const FilmId liked[] = {FilmId{random() % films}};
      const Profile profile = testing::random_profile(seed, index);
      const std::uint32_t divisor = 1 + random() % 4;
      RankOptions options{.limit = random() % 15, .excluded = liked};
      if (random() % 2 == 0) options.series = SeriesRule::first;
      if (random() % 2 == 0) {
        options.admits = [divisor](FilmId film) { return static_cast<std::uint32_t>(film) % divisor == 0; };
      }
      if (random() % 2 == 0) options.min_score = {random() % 400, 1000};
      if (const auto all = rank_slowly(index, profile, options); !all.empty() && random() % 2 == 0) {
        options.min_score = all[random() % all.size()].score;
      }
      const auto expected = rank_slowly(index, profile, options);
      CHECK(rank(index, profile, options) == expected);
      for (const Recommendation& each : expected) {
        left_out += each.left_out;
        at_threshold += each.score == options.min_score ? 1U : 0U;
      }
    }
    CHECK(left_out > 100);
    CHECK(at_threshold > 100);
  }

  TEST_CASE("rankings agree with the definition around the border of a block") {
    for (const std::uint32_t films : {32'767U, 32'768U, 32'769U}) {
      CAPTURE(films);
      const Index index(testing::random_film_catalog(films, films, 40, 3));
      const FilmId liked[] = {FilmId{films - 1}, FilmId{0}};
      const Critique critiques[] = {{ThemeId{0}, Direction::more}, {ThemeId{1}, Direction::less}};
      const Profile profile = apply(blend(index, liked), index, critiques);
      const RankOptions options{
          .limit = 50,
          .excluded = std::span(liked).first(1),
          .admits = [](FilmId film) { return film < FilmId{5} || film > FilmId{20'000}; },
          .series = SeriesRule::first};
      CHECK(rank(index, profile, options) == rank_slowly(index, profile, options));
    }
  }

  TEST_CASE("a long series is left out to its end") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}};
    for (int i = 0; i < 200; ++i) {  // two series by turns, and one film on its own at the end
      catalog.films.push_back({.title = "A",
                               .year = 1000 + i,
                               .series = i == 199     ? ""
                                         : i % 2 == 0 ? "even"
                                                      : "odd",
                               .tags = {{ThemeId{0}, 1000U - static_cast<std::uint32_t>(i), false}}});
    }
    const Index index(catalog);
    const Profile profile{{{ThemeId{0}, 1000}}, 1000};
    for (const std::size_t limit : {1U, 2U, 3U, 9U}) {
      CAPTURE(limit);
      const RankOptions options{.limit = limit, .series = SeriesRule::first};
      CHECK(rank(index, profile, options) == rank_slowly(index, profile, options));
    }
  }

  TEST_CASE("a ranking asks only about films that are good enough to be listed") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}, {.name = "b"}};
    for (int i = 0; i < 1000; ++i) {
      catalog.films.push_back(
          {.title = "A", .year = 1000 + i, .tags = {{ThemeId{0}, i < 10 ? 1000U : 500U, false}}});
    }
    const Index index(catalog);
    std::size_t asked = 0;
    const auto admits = [&](FilmId) { return ++asked > 0; };
    const Profile profile{{{ThemeId{0}, 1000}}, 1000};
    CHECK(rank(index, profile, {.limit = 5, .admits = admits}).size() == 5);
    CHECK(asked == 5);
  }

  TEST_CASE("a series is listed once with the number of films left out") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}};
    for (const auto& [title, series, relevance] : {std::tuple{"Alien", "Alien", 1000U},
                                                   {"Aliens", "Alien", 900U},
                                                   {"Alone", "", 800U},
                                                   {"Also", "", 700U},
                                                   {"Prometheus", "Alien", 600U}}) {
      catalog.films.push_back(
          {.title = title, .year = 2000, .series = series, .tags = {{ThemeId{0}, relevance, false}}});
    }
    const Index index(catalog);
    const auto list = [&](std::size_t limit) {
      std::string text;
      const Profile profile{{{ThemeId{0}, 1000}}, 1000};
      for (const auto& each : rank(index, profile, {.limit = limit, .series = SeriesRule::first})) {
        text += fmt::format("{}+{} ", index.film(each.film).title, each.left_out);
      }
      return text;
    };
    CHECK(list(1) == "Alien+1 ");
    CHECK(list(2) == "Alien+1 Alone+0 ");
    CHECK(list(3) == "Alien+2 Alone+0 Also+0 ");
    CHECK(list(4) == list(3));
    CHECK(list(0).empty());
  }

  TEST_CASE("the position of a film is its place in the whole ranking") {
    std::size_t placed = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
      CAPTURE(seed);
      std::mt19937 engine(seed);
      const auto films = 1 + static_cast<std::uint32_t>(engine()) % 60;
      const Index index(testing::random_catalog(seed, films, 6, 3));
      const Profile profile = testing::random_profile(seed, index);
      const FilmId excluded[] = {FilmId{static_cast<std::uint32_t>(engine()) % films}};
      const auto all = rank_slowly(index, profile, {.limit = films, .excluded = excluded});
      for (std::uint32_t i = 0; i < films; ++i) {
        if (FilmId{i} == excluded[0]) continue;
        const auto place = std::ranges::find(all, FilmId{i}, &Recommendation::film);
        std::optional<std::size_t> expected;
        if (place != all.end()) expected = static_cast<std::size_t>(place - all.begin()) + 1;
        CHECK((position_of(index, profile, FilmId{i}, excluded) == expected));
        placed += expected ? 1U : 0U;
      }
    }
    CHECK(placed > 1000);
  }

  TEST_CASE("a film that is excluded has the position that it would have") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}};
    for (const std::uint32_t relevance : {1000U, 900U, 900U, 800U}) {
      catalog.films.push_back({.title = "A", .year = 2000, .tags = {{ThemeId{0}, relevance, false}}});
      catalog.films.back().year += static_cast<int>(catalog.films.size());
    }
    const Index index(catalog);
    const Profile profile{{{ThemeId{0}, 1000}}, 1000};
    const FilmId excluded[] = {FilmId{0}, FilmId{2}};
    CHECK(position_of(index, profile, FilmId{0}, excluded) == 1);
    CHECK(position_of(index, profile, FilmId{1}, excluded) == 1);
    CHECK(position_of(index, profile, FilmId{2}, excluded) == 2);
    CHECK(position_of(index, profile, FilmId{3}, excluded) == 2);
    CHECK(position_of(index, profile, FilmId{3}) == 4);
  }

  TEST_CASE("equal scores are in order of title and then year") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}};
    for (const auto& [title, year] : {std::pair{"A", 2001}, {"A", 2002}, {"B", 1999}}) {
      catalog.films.push_back({.title = title, .year = year, .tags = {{ThemeId{0}, 1000, false}}});
    }
    const Index index(catalog);
    const FilmId liked[] = {FilmId{1}};
    CHECK(rank(index, blend(index, liked), {.excluded = liked}) ==
          std::vector<Recommendation>{{FilmId{0}, {1000, 1000}}, {FilmId{2}, {1000, 1000}}});
  }

  TEST_CASE("films that share nothing are not listed") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}, {.name = "b"}};
    catalog.films = {{.title = "A", .year = 2000, .tags = {{ThemeId{0}, 1000, false}}},
                     {.title = "B", .year = 2000, .tags = {{ThemeId{1}, 1000, false}}},
                     {.title = "C", .year = 2000}};
    const Index index(catalog);
    for (std::uint32_t i = 0; i < 3; ++i) {
      const FilmId liked[] = {FilmId{i}};
      CHECK(rank(index, blend(index, liked), {.excluded = liked}).empty());
    }
  }
}

}  // namespace
}  // namespace recs
