#include "ranking/slow_ranking.hpp"
#include "recs/critique.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace recs {
namespace {

using Pair = std::pair<std::size_t, std::size_t>;

bool carries(const Index& index, FilmId film, ThemeId theme) {
  const auto tags = index.tags(film);
  const auto tag = std::ranges::find(tags, theme, &Tag::theme);
  return tag != tags.end() && tag->relevance >= 500;
}

// The definition: of all themes, the one that splits the most pairs that are left; and so on.
std::vector<Critique> suggest_slowly(const Index& index, const Profile& profile,
                                     std::vector<Recommendation> ranked, std::size_t limit) {
  if (ranked.size() > 25) ranked.resize(25);
  std::set<Pair> left;
  for (std::size_t j = 0; j < ranked.size(); ++j) {
    for (std::size_t i = 0; i < j; ++i) left.emplace(i, j);
  }
  const auto splits = [&](ThemeId theme, const Pair& pair) {
    return carries(index, ranked[pair.first].film, theme) != carries(index, ranked[pair.second].film, theme);
  };
  const auto find = [&](Thousandths least) {
    std::optional<ThemeId> best;
    std::pair<std::ptrdiff_t, Thousandths> most{0, 0};
    for (std::uint32_t i = 0; i < index.theme_count(); ++i) {
      const ThemeId theme{i};
      const Thousandths importance = index.theme(theme).importance;
      const auto asked = std::ranges::find(profile.weights, theme, &ThemeWeight::theme);
      const Weight weight = asked == profile.weights.end() ? 0 : asked->weight;
      const bool is_emphasised =
          std::ranges::find(profile.emphases, theme, &Emphasis::theme) != profile.emphases.end();
      if (weight >= importance || is_emphasised || weight < (importance * least + 500) / 1000) continue;
      const auto count = std::ranges::count_if(left, [&](const Pair& pair) { return splits(theme, pair); });
      if (count > 0 && std::pair{count, importance} > most) {
        most = {count, importance};
        best = theme;
      }
    }
    return best;
  };
  std::vector<Critique> chosen;
  while (chosen.size() < limit) {
    Critique next;
    auto theme = chosen.size() % 2 == 1 ? find(500) : std::nullopt;
    next.direction = theme ? Direction::less : Direction::more;
    if (!theme) theme = find(0);
    if (!theme) break;
    next.theme = *theme;
    std::erase_if(left, [&](const Pair& pair) { return splits(*theme, pair); });
    chosen.push_back(next);
  }
  return chosen;
}

TEST_SUITE("suggested critiques") {
  TEST_CASE("suggestions are what the definition says on random catalogues") {
    std::size_t suggested = 0;
    std::size_t down = 0;
    for (std::uint32_t seed = 1; seed <= 150; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 60, 8, 4));
      const Profile profile = testing::random_profile(seed, index);
      const auto ranked = rank(index, profile, {.limit = seed % 40});
      const auto expected = suggest_slowly(index, profile, ranked, 3);
      CHECK((suggest_critiques(index, profile, ranked, 3) == expected));
      suggested += expected.size();
      for (const Critique& each : expected) down += each.direction == Direction::less ? 1U : 0U;
    }
    CHECK(suggested > 200);
    CHECK(down > 20);
  }

  TEST_CASE("themes that do not tell the films apart are not suggested") {
    Catalog catalog;
    catalog.themes = {
        {.name = "all"}, {.name = "half"}, {.name = "none"}, {.name = "same-half"}, {.name = "one"}};
    for (int i = 0; i < 4; ++i) {
      Film film{.title = "A", .year = 2000 + i, .tags = {{ThemeId{0}, 1000, false}}};
      if (i < 2) film.tags.push_back({ThemeId{1}, 500, false});
      film.tags.push_back({ThemeId{2}, 499, false});  // not strong
      if (i < 2) film.tags.push_back({ThemeId{3}, 1000, false});
      if (i == 2) film.tags.push_back({ThemeId{4}, 1000, false});
      catalog.films.push_back(film);
    }
    const Index index(catalog);
    const Profile profile{{{ThemeId{0}, 500}}, 500};
    const auto ranked = rank(index, profile);
    CHECK((suggest_critiques(index, profile, ranked, 3) ==
           std::vector<Critique>{{ThemeId{1}, Direction::more}, {ThemeId{4}, Direction::more}}));
    const ThemeId settled[] = {ThemeId{1}};
    CHECK((suggest_critiques(index, profile, ranked, 1, settled) ==
           std::vector<Critique>{{ThemeId{3}, Direction::more}}));
    CHECK(suggest_critiques(index, profile, {}, 3).empty());
  }
}

}  // namespace
}  // namespace recs
