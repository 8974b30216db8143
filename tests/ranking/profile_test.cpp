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

  TEST_CASE("a theme is asked for as a film asks for it") {
    Catalog catalog;
    catalog.themes = {{.name = "a", .importance = 1500, .implies = {{b, 500}}}, {.name = "b"}};
    catalog.films = {{.title = "A", .year = 2000, .tags = {{a, 800, false}}}};
    const Index index(catalog);
    const FilmId film[] = {FilmId{0}};
    CHECK(with_theme({}, index, a, 800) == blend(index, film));
    CHECK((with_theme({{{a, 7}, {b, 3}}, 10, {{a, 2000}, {b, 3000}}}, index, a, 800) ==
           Profile{{{a, 1200}, {b, 3}}, 1203, {{b, 3000}}}));
  }

  TEST_CASE("what unliked films are about is taken away") {
    const Index index = three_films();
    const Profile profile{{{a, 600}, {b, 100}, {c, 1000}}, 1700};
    const FilmId first[] = {FilmId{0}};  // a 1000 and b 300
    CHECK((subtract(profile, index, first) ==
           Subtraction{{{{a, 100}, {c, 1000}}, 1100}, {{a, 500}, {b, 100}}}));
    const FilmId both[] = {FilmId{0}, FilmId{1}};  // a 750 and b 150 and c 1
    CHECK((subtract(profile, index, both, 1000) ==
           Subtraction{{{{c, 999}}, 999}, {{a, 600}, {b, 100}, {c, 1}}}));
    CHECK((subtract(profile, index, both, 0) == Subtraction{profile, {}}));
    CHECK((subtract({}, index, both) == Subtraction{}));
  }

  TEST_CASE("nothing is left of a profile less itself") {
    const Index index = three_films();
    const FilmId liked[] = {FilmId{0}};
    CHECK((subtract(blend(index, liked), index, liked, 1000).profile == Profile{}));
  }

  TEST_CASE("an emphasised theme counts so many times on both sides") {
    const Profile profile{{{a, 2000}, {b, 500}}, 2500, {{a, 2000}, {c, 3000}}};
    const std::vector<ThemeWeight> film = {{a, 400}, {b, 300}, {c, 100}};
    CHECK(emphasise(profile, film) == std::vector<ThemeWeight>{{a, 800}, {b, 300}, {c, 300}});
    const Similarity score = similarity(profile, film);
    CHECK(score.shared == 1100);
    CHECK(score.joint == 2800);
  }
}

}  // namespace
}  // namespace recs
