#include "recs/filter.hpp"

#include "ranking/slow_ranking.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace recs {
namespace {

constexpr ThemeId a{0};
constexpr ThemeId b{1};
constexpr ThemeId c{2};

Index four_films() {
  Catalog catalog;
  catalog.themes = {{.name = "a"}, {.name = "b"}, {.name = "c"}};
  catalog.films = {{.title = "A",
                    .year = 1990,
                    .directors = {"Paul Thomas Anderson"},
                    .runtime = 90,
                    .countries = {"West Germany", "France"},
                    .tags = {{a, 1000, false}, {b, 1, true}}},
                   {.title = "B",
                    .year = 1995,
                    .directors = {"Joel Coen", "Ethan Coen"},
                    .runtime = 120,
                    .countries = {"France"},
                    .tags = {{a, 1000, false}}},
                   {.title = "C",
                    .year = 2000,
                    .directors = {"Agnès Varda"},
                    .countries = {"United States"},
                    .tags = {{b, 1000, false}, {c, 500, false}}},
                   {.title = "D", .year = 2005}};
  return Index(catalog);
}

// The films that a filter admits, by their titles.
std::string admitted(const Criteria& criteria) {
  const Index index = four_films();
  const Filter filter(index, criteria);
  std::string titles;
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    if (filter.admits(FilmId{i})) titles += index.film(FilmId{i}).title;
  }
  return titles;
}

// Criteria made of random numbers; about half of them are set.
Criteria random_criteria(std::mt19937& engine, std::uint32_t films, std::uint32_t themes) {
  const auto random = [&engine](std::uint32_t end) { return static_cast<std::uint32_t>(engine()) % end; };
  const auto some_films = [&] {
    std::vector<FilmId> some;
    for (std::uint32_t i = 0; i < films; ++i) some.push_back(FilmId{random(films)});
    return some;
  };
  Criteria criteria;
  if (random(3) == 0) criteria.with = {ThemeId{random(themes)}};
  if (random(3) == 0) criteria.without = {ThemeId{random(themes)}, ThemeId{random(themes)}};
  if (random(3) == 0) criteria.years = {1999 + static_cast<int>(random(2)), {}};
  if (random(3) == 0) criteria.runtimes = {{}, 90 + static_cast<int>(random(40))};
  if (random(3) == 0) criteria.directors = {"coen", "varda"};
  if (random(3) == 0) criteria.countries = {"korea"};
  if (random(3) == 0) criteria.only = some_films();
  if (random(3) == 0) criteria.seen = some_films();
  return criteria;
}

// `criteria` without one of them.
Criteria without(Criteria criteria, Criterion removed) {
  switch (removed) {
    case Criterion::with:
      criteria.with = {};
      break;
    case Criterion::without:
      criteria.without = {};
      break;
    case Criterion::years:
      criteria.years = {};
      break;
    case Criterion::runtimes:
      criteria.runtimes = {};
      break;
    case Criterion::directors:
      criteria.directors = {};
      break;
    case Criterion::countries:
      criteria.countries = {};
      break;
    case Criterion::only:
      criteria.only = {};
      break;
    case Criterion::seen:
      criteria.seen = {};
      break;
  }
  return criteria;
}

TEST_SUITE("filter") {
  TEST_CASE("a filter admits the films that meet every criterion") {
    struct Case {
      Criteria criteria;
      std::string expected;
    };
    const Case cases[] = {
        {{}, "ABCD"},
        {{.with = {a}}, "AB"},
        {{.with = {b}}, "AC"},  // implied ones count
        {{.with = {a, b}}, "A"},
        {{.without = {b}}, "BD"},
        {{.without = {a, c}}, "D"},
        {{.with = {a}, .without = {a}}, ""},
        {{.years = {1995, 2000}}, "BC"},
        {{.years = {1996, {}}}, "CD"},
        {{.years = {{}, 1990}}, "A"},
        {{.years = {2000, 1990}}, ""},
        {{.runtimes = {{}, 90}}, "A"},
        {{.runtimes = {1, {}}}, "AB"},  // unknown runtimes are in no range
        {{.directors = {"anderson"}}, "A"},
        {{.directors = {"PAUL anderson"}}, "A"},
        {{.directors = {"anderson paul"}}, ""},
        {{.directors = {"ander"}}, ""},
        {{.directors = {"joel ethan"}}, ""},
        {{.directors = {"Ethan Coen", "varda"}}, "BC"},
        {{.countries = {"germany"}}, "A"},
        {{.countries = {"France"}}, "AB"},
        {{.only = {{FilmId{3}, FilmId{1}, FilmId{3}}}}, "BD"},
        {{.only = {std::vector<FilmId>()}}, ""},
        {{.seen = {FilmId{2}, FilmId{0}}}, "BD"},
        {{.years = {1990, 1999}, .seen = {FilmId{0}}}, "B"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.expected);
      CHECK(admitted(each.criteria) == each.expected);
    }
  }

  TEST_CASE("what a criterion removes is counted with and without the others") {
    const Index index = four_films();
    const FilmId films[] = {FilmId{0}, FilmId{1}, FilmId{2}};
    const Filter filter(index, {.without = {b}, .years = {1991, {}}, .seen = {FilmId{1}}});
    CHECK((count_removed(filter, films) == std::vector<Removal>{{Criterion::without, 2, 1},
                                                                {Criterion::years, 1, 0},
                                                                {Criterion::seen, 1, 1}}));
    CHECK(count_removed(Filter(index, {}), films).empty());
  }

  TEST_CASE("what a criterion removes alone is what there would be without it") {
    std::size_t removed = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
      CAPTURE(seed);
      std::mt19937 engine(seed);
      const auto count = 1 + static_cast<std::uint32_t>(engine()) % 40;
      const Index index(testing::random_film_catalog(seed, count, 4, 3));
      const Criteria criteria = random_criteria(engine, count, 4);
      std::vector<FilmId> films;
      for (std::uint32_t i = 0; i < count; ++i) films.push_back(FilmId{i});
      const auto count_admitted = [&](const Criteria& some) {
        const Filter filter(index, some);
        return static_cast<std::size_t>(
            std::ranges::count_if(films, [&](FilmId film) { return filter.admits(film); }));
      };
      for (const Removal& each : count_removed(Filter(index, criteria), films)) {
        CHECK(each.alone == count_admitted(without(criteria, each.criterion)) - count_admitted(criteria));
        removed += each.alone;
        Criteria only_this = criteria;
        for (const Criterion other : Filter(index, criteria).criteria()) {
          if (other != each.criterion) only_this = without(only_this, other);
        }
        CHECK(each.all == count - count_admitted(only_this));
      }
    }
    CHECK(removed > 100);
  }
}

}  // namespace
}  // namespace recs
