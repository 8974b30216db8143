#include "recs/critique.hpp"

#include "ranking/slow_ranking.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace recs {
namespace {

constexpr ThemeId a{0};
constexpr ThemeId b{1};
constexpr ThemeId c{2};

Index three_themes() {
  Catalog catalog;
  catalog.themes = {
      {.name = "a", .importance = 1000}, {.name = "b", .importance = 500}, {.name = "c", .importance = 2000}};
  return Index(catalog);
}

TEST_SUITE("critique") {
  TEST_CASE("a theme is turned up and down by a share of the total") {
    const Index index = three_themes();
    const Profile before{{{a, 600}, {b, 400}}, 1000};
    struct Case {
      std::vector<Critique> critiques;
      Profile expected;
    };
    const Case cases[] = {
        {{}, before},
        {{{a, Direction::more, 250}}, {{{a, 850}, {b, 400}}, 1250}},
        {{{a, Direction::less, 250}}, {{{a, 350}, {b, 400}}, 750}},
        {{{a, Direction::more, 400}}, {{{a, 1000}, {b, 400}}, 1400}},
        {{{a, Direction::more, 500}}, {{{a, 1100}, {b, 400}}, 1500, {{a, 1100}}}},
        {{{b, Direction::more, 600}}, {{{a, 600}, {b, 1000}}, 1600, {{b, 2000}}}},
        {{{c, Direction::more}}, {{{a, 600}, {b, 400}, {c, 250}}, 1250}},
        {{{a, Direction::less, 600}}, {{{b, 400}}, 400}},
        {{{a, Direction::less, 1000}}, {{{b, 400}}, 400, {{a, 1400}}}},
        {{{c, Direction::less, 500}}, {{{a, 600}, {b, 400}}, 1000, {{c, 1250}}}},
        {{{b, Direction::less, 600}, {c, Direction::less, 500}}, {{{a, 600}}, 600, {{b, 1400}, {c, 1250}}}},
        {{{a, Direction::more, 500}, {a, Direction::less, 500}}, before},
    };
    for (const Case& each : cases) CHECK((apply(before, index, each.critiques) == each.expected));
  }

  TEST_CASE("nothing is moved in an empty profile") {
    const Critique critiques[] = {{a, Direction::more}, {b, Direction::less}};
    CHECK((apply({}, three_themes(), critiques) == Profile{}));
  }

  TEST_CASE("the order of critiques does not matter and opposites cancel out") {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 10, 5, 10));
      std::mt19937 engine(seed);
      const auto random = [&engine](std::uint32_t end) { return static_cast<std::uint32_t>(engine()) % end; };
      const FilmId liked[] = {FilmId{random(10)}};
      const Profile before = blend(index, liked);
      std::vector<Critique> critiques;
      std::vector<Critique> and_back;
      for (int i = 0; i < 4; ++i) {
        critiques.push_back(
            {ThemeId{random(5)}, random(2) == 0 ? Direction::more : Direction::less, 1 + random(2000)});
        and_back.push_back(critiques.back());
        and_back.push_back(critiques.back());
        and_back.back().direction =
            critiques.back().direction == Direction::more ? Direction::less : Direction::more;
      }
      const Profile after = apply(before, index, critiques);
      std::ranges::reverse(critiques);
      CHECK((apply(before, index, critiques) == after));
      CHECK((apply(before, index, and_back) == before));
      Weight sum = 0;
      for (const ThemeWeight& each : after.weights) sum += each.weight;
      CHECK(after.total == sum);
    }
  }

  TEST_CASE("a theme turned up all the way never counts against a film and one turned down always does") {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
      CAPTURE(seed);
      Catalog catalog = testing::random_catalog(seed, 10, 6, 10);
      for (Film& film : catalog.films)
        std::erase_if(film.tags, [](const Tag& tag) { return tag.theme == a; });
      for (std::size_t i = 0; i < 10; ++i) {  // the same films again with the theme
        Film twin = catalog.films[i];
        twin.title += " again";
        twin.tags.insert(twin.tags.begin(), {a, 1000, false});
        catalog.films.push_back(twin);
      }
      const Index index(catalog);
      const FilmId liked[] = {FilmId{seed % 10}};
      const Critique more[] = {{a, Direction::more, 10'000}};
      const Critique less[] = {{a, Direction::less, 1000}};
      for (std::uint32_t i = 0; i < 10; ++i) {
        const auto plain = index.weights(FilmId{i});
        const auto twin = index.weights(FilmId{i + 10});
        const Profile profile = blend(index, liked);
        CHECK(similarity(apply(profile, index, more), twin) >=
              similarity(apply(profile, index, more), plain));
        CHECK(similarity(apply(profile, index, less), twin) <= similarity(profile, twin));
      }
    }
  }

  TEST_CASE("what brings a film up is the best of all single steps") {
    std::size_t found = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 30, 6, 3));
      const Profile profile = testing::random_profile(seed, index);
      const FilmId film{seed % 30};
      const FilmId excluded[] = {FilmId{(seed + 1) % 30}};
      const auto position = [&](const Profile& some) {
        const auto all = testing::rank_slowly(index, some, {.limit = 30, .excluded = excluded});
        const auto place = std::ranges::find(all, film, &Recommendation::film);
        return place == all.end() ? 1000 : static_cast<std::size_t>(place - all.begin()) + 1;
      };
      std::size_t best = position(profile);
      std::optional<Promotion> expected;
      Weight weight = 0;
      for (const ThemeWeight& each : index.weights(film)) {
        const Critique more[] = {{each.theme, Direction::more, usual_step}};
        const std::size_t after = position(apply(profile, index, more));
        if (after > best || (after == best && (!expected || each.weight <= weight))) continue;
        best = after;
        weight = each.weight;
        expected = {more[0], after};
      }
      CHECK((what_brings_up(index, profile, film, excluded) == expected));
      found += expected ? 1U : 0U;
    }
    CHECK(found > 50);
  }
}

}  // namespace
}  // namespace recs
