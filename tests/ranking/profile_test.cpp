#include "recs/profile.hpp"

#include "support/print.hpp"

#include <doctest/doctest.h>

namespace recs {
namespace {

constexpr ThemeId a{0};
constexpr ThemeId b{1};
constexpr ThemeId c{2};

Index three_films() {
  Catalog catalog;
  catalog.themes = {{.name = "a"}, {.name = "b"}, {.name = "c"}};
  catalog.films = {{.title = "A", .year = 2000, .tags = {{a, 1000, false}, {b, 300, false}}},
                   {.title = "B", .year = 2000, .tags = {{a, 500, false}, {c, 1, false}}},
                   {.title = "C", .year = 2000, .tags = {{b, 1, false}}}};
  return Index(catalog);
}

TEST_SUITE("profile") {
  TEST_CASE("the blend of one film is the film") {
    const Index index = three_films();
    const FilmId liked[] = {FilmId{0}};
    CHECK((blend(index, liked) == Profile{{{a, 1000}, {b, 300}}, 1300}));
  }

  TEST_CASE("the blend of several films has the mean of their weights") {
    const Index index = three_films();
    const FilmId liked[] = {FilmId{0}, FilmId{1}};
    CHECK((blend(index, liked) == Profile{{{a, 750}, {b, 150}, {c, 1}}, 901}));  // 0.5 is rounded up
  }

  TEST_CASE("a mean that rounds to nothing is left out") {
    const Index index = three_films();
    const FilmId liked[] = {FilmId{0}, FilmId{1}, FilmId{2}};
    CHECK((blend(index, liked) == Profile{{{a, 500}, {b, 100}}, 600}));
  }
}

}  // namespace
}  // namespace recs
