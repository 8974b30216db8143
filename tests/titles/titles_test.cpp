#include "recs/titles.hpp"

#include "recs/error.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <tuple>

namespace recs {
namespace {

Index films() {
  Catalog catalog;
  const auto add = [&](std::string title, int year, std::vector<std::string> aka = {}) {
    Film film;
    film.title = std::move(title);
    film.year = year;
    film.aka = std::move(aka);
    catalog.films.push_back(std::move(film));
  };
  add("1917", 2019);
  add("8½", 1963);
  add("???", 2001);
  add("Aliens", 1986);
  add("Alien³", 1992);
  add("Amélie", 2001, {"Le Fabuleux Destin d'Amélie Poulain"});
  add("Blade Runner", 1982);
  add("Blade Runner 2049", 2017);
  add("Elan", 2000);
  add("Eternal Sunshine of the Spotless Mind", 2004);
  add("Her", 2013, {"Ella"});
  add("Ring", 1998, {"Ringu", "The Matrix of Fear"});
  add("Se7en", 1995, {"Seven"});
  add("Seven", 1979);
  add("Solaris", 1972);
  add("Solaris", 2002);
  add("The Matrix", 1999);
  add("The Ring", 2002);
  add("WALL·E", 2008);
  add("Wonder Woman 1984", 2020);
  add("[REC]", 2007);
  add("Élan", 2000);
  add("千と千尋の神隠し", 2001);
  std::ranges::sort(catalog.films, {}, [](const Film& film) { return std::tie(film.title, film.year); });
  return Index(catalog);
}

const Index& the_index() {
  static const Index index = films();
  return index;
}

const TitleTable& the_titles() {
  static const TitleTable titles(the_index());
  return titles;
}

void require(std::string_view typed) { static_cast<void>(the_titles().require(typed)); }

std::vector<std::string> names(const std::vector<FilmId>& found) {
  std::vector<std::string> result;
  for (const FilmId film : found) result.push_back(name_of(the_index().film(film)));
  return result;
}

TEST_SUITE("titles") {
  TEST_CASE("films are found as people type them") {
    struct Case {
      std::string_view typed;
      std::vector<std::string> expected;
    };
    const Case cases[] = {
        {"Her", {"Her (2013)"}},
        {"hER", {"Her (2013)"}},
        {" her ", {"Her (2013)"}},
        {"Her (2013)", {"Her (2013)"}},
        {"her 2013", {"Her (2013)"}},
        {"Her (2014)", {}},
        {"ella", {"Her (2013)"}},
        {"amelie", {"Amélie (2001)"}},
        {"le fabuleux destin d'amelie poulain", {"Amélie (2001)"}},
        {"Fabuleux destin damelie Poulain", {"Amélie (2001)"}},
        {"matrix", {"The Matrix (1999)"}},
        {"Matrix, The", {"The Matrix (1999)"}},
        {"wall-e", {"WALL·E (2008)"}},
        {"walle", {"WALL·E (2008)"}},
        {"Wall E", {"WALL·E (2008)"}},
        {"rec", {"[REC] (2007)"}},
        {"[REC]", {"[REC] (2007)"}},
        {"alien 3", {"Alien³ (1992)"}},
        {"8 1/2", {"8½ (1963)"}},
        {"???", {"??? (2001)"}},
        {"??? (2001)", {"??? (2001)"}},
        {"千と千尋の神隠し", {"千と千尋の神隠し (2001)"}},
        {"Solaris", {"Solaris (1972)", "Solaris (2002)"}},
        {"solaris 2002", {"Solaris (2002)"}},
        {"Solaris (1972)", {"Solaris (1972)"}},
        {"Blade Runner 2049", {"Blade Runner 2049 (2017)"}},
        {"Blade Runner 1982", {"Blade Runner (1982)"}},
        {"Wonder Woman 1984", {"Wonder Woman 1984 (2020)"}},
        {"1917", {"1917 (2019)"}},
        {"1917 2019", {"1917 (2019)"}},
        {"", {}},
        {"x", {}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.typed);
      CHECK(names(the_titles().find(each.typed)) == each.expected);
    }
  }

  TEST_CASE("the strictest match wins and a title comes before other titles") {
    CHECK(names(the_titles().find("The Ring")) == std::vector<std::string>{"The Ring (2002)"});
    CHECK(names(the_titles().find("Ring")) == std::vector<std::string>{"Ring (1998)"});
    CHECK(names(the_titles().find("Seven")) == std::vector<std::string>{"Seven (1979)"});
    CHECK(names(the_titles().find("Seven 1995")) == std::vector<std::string>{"Se7en (1995)"});
    CHECK(names(the_titles().find("elan")) == std::vector<std::string>{"Elan (2000)", "Élan (2000)"});
    CHECK(names(the_titles().find("Elan")) == std::vector<std::string>{"Elan (2000)"});
  }

  TEST_CASE("every printed title can be typed back") {
    for (std::uint32_t i = 0; i < the_index().film_count(); ++i) {
      const FilmId film{i};
      CAPTURE(name_of(the_index().film(film)));
      CHECK(the_titles().find(name_of(the_index().film(film))) == std::vector<FilmId>{film});
    }
  }

  TEST_CASE("suggestions are the nearest titles") {
    struct Case {
      std::string_view typed;
      std::vector<std::string> expected;
    };
    const Case cases[] = {
        {"Aleins", {"Aliens (1986)", "Alien³ (1992)"}},
        {"eternal sunshine", {"Eternal Sunshine of the Spotless Mind (2004)"}},
        {"spotless mind", {"Eternal Sunshine of the Spotless Mind (2004)"}},
        {"Solaris (1999)", {"Solaris (1972)", "Solaris (2002)"}},
        {"amelie poulain", {"Amélie (2001)"}},
        {"something else entirely", {}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.typed);
      CHECK(names(the_titles().suggest(each.typed, 3)) == each.expected);
    }
  }

  TEST_CASE("there are no more suggestions than asked for") {
    CHECK(the_titles().suggest("solaris", 1).size() == 1);
  }

  TEST_CASE("a title that is not one film is an error that helps") {
    CHECK(the_titles().require("her") == the_titles().find("Her").front());
    CHECK_THROWS_WITH_AS(
        require("Solaris"),
        "'Solaris' may be any of 2 films; choose one:\n  \"Solaris (1972)\"\n  \"Solaris (2002)\"", Error);
    CHECK_THROWS_WITH_AS(require("Amelia"), "unknown film 'Amelia'; did you mean 'Amélie (2001)'?", Error);
    CHECK_THROWS_WITH_AS(require("Solaris (1999)"),
                         "unknown film 'Solaris (1999)'; did you mean 'Solaris (1972)' or 'Solaris (2002)'?",
                         Error);
    CHECK_THROWS_WITH_AS(require("something else"), "unknown film 'something else'", Error);
    CHECK_THROWS_WITH_AS(require("a\x1b[31m\nb"), "unknown film 'a\\x1b[31m\\x0ab'", Error);
    CHECK_THROWS_WITH_AS(require("  "), "the title of a film is empty", Error);
  }
}

}  // namespace
}  // namespace recs
