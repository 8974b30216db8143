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
