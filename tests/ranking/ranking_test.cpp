#include "recs/ranking.hpp"

#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <tuple>

namespace recs {
namespace {

// The definition: every film scored and all of them sorted.
std::vector<Recommendation> rank_slowly(const Index& index, const Profile& profile,
                                        const RankOptions& options) {
  std::vector<Recommendation> all;
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const FilmId film{i};
    const Similarity score = similarity(profile.weights, index.weights(film));
    const bool is_excluded = std::ranges::find(options.excluded, film) != options.excluded.end();
    if (score.shared > 0 && !is_excluded) all.push_back({film, score});
  }
  std::ranges::sort(all, [&](const Recommendation& a, const Recommendation& b) {
    if (a.score != b.score) return a.score > b.score;
    const FilmView left = index.film(a.film);
    const FilmView right = index.film(b.film);
    return std::tie(left.title, left.year) < std::tie(right.title, right.year);
  });
  if (all.size() > options.limit) all.resize(options.limit);
  return all;
}

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
    const Case cases[] = {{63, 5, 3},      {64, 5, 3},      {65, 5, 3},      {127, 3, 2},     {129, 3, 2},
                          {32'767, 50, 5}, {32'768, 50, 5}, {32'769, 50, 5}, {65'536, 40, 4}, {65'537, 40, 4},
                          {98'305, 3, 2}};
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
