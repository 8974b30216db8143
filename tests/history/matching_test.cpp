#include "recs/matching.hpp"

#include "history/slow_matching.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <tuple>

namespace recs {
namespace {

Index index_of(std::vector<Film> films) {
  Catalog catalog;
  catalog.films = std::move(films);
  std::ranges::sort(catalog.films, {}, [](const Film& film) { return std::tie(film.title, film.year); });
  return Index(catalog);
}

const Index& the_index() {
  static const Index index = index_of({
      {.title = "A.I. Artificial Intelligence", .year = 2001},
      {.title = "Amélie", .year = 2001, .aka = {"Le Fabuleux Destin d'Amélie Poulain"}},
      {.title = "Blade Runner 2049", .year = 2017},
      {.title = "Chaplin", .year = 1992, .imdb = "tt0103939"},
      {.title = "Dark", .year = 1990},
      {.title = "Dark", .year = 1991},
      {.title = "Dark", .year = 1992},
      {.title = "Elan", .year = 2000},
      {.title = "Her", .year = 2013, .aka = {"Ella"}},
      {.title = "Moon", .year = 2009, .imdb = "tt1182345"},
      {.title = "Ring", .year = 1998, .aka = {"Ringu"}},
      {.title = "Se7en", .year = 1995, .aka = {"Seven"}},
      {.title = "Seven", .year = 1979},
      {.title = "Solaris", .year = 1972},
      {.title = "Solaris", .year = 2002},
      {.title = "Spirited Away", .year = 2001, .aka = {"千と千尋の神隠し"}},
      {.title = "The City of Lost Children", .year = 1995},
      {.title = "The Lives of Others", .year = 2006, .aka = {"Das Leben der Anderen"}},
      {.title = "The Matrix", .year = 1999},
      {.title = "The Ring", .year = 2002},
      {.title = "Twice", .year = 2000, .imdb = "tt0000009"},
      {.title = "Twice Told", .year = 2001, .imdb = "tt0000009"},
      {.title = "WALL·E", .year = 2008},
      {.title = "[REC]", .year = 2007},
      {.title = "Élan", .year = 2000},
  });
  return index;
}

// For each film `name < position of the entry * rating`, with a `?` if it is not certain; then the positions
// that are not matched.
std::string describe(const Index& index, const Matching& matching) {
  std::string text;
  for (const MatchedFilm& each : matching.films) {
    text += fmt::format("{}{} < {}", name_of(index.film(each.film)), each.is_certain ? "" : "?", each.entry);
    if (each.rating) text += fmt::format(" * {}", *each.rating);
    text += '\n';
  }
  for (const std::size_t entry : matching.unmatched) text += fmt::format("not {}\n", entry);
  return text;
}

std::string match(std::vector<HistoryEntry> entries) {
  History history;
  history.entries = std::move(entries);
  return describe(the_index(), match_films(the_index(), history));
}

TEST_SUITE("matching") {
  TEST_CASE("an entry means the film of its title and year") {
    struct Case {
      HistoryEntry entry;
      std::string expected;
    };
    const Case cases[] = {
        {{.title = "Her", .year = 2013}, "Her (2013) < 0\n"},
        {{.title = "HER", .year = 2013}, "Her (2013) < 0\n"},
        {{.title = "Her", .year = 2012}, "Her (2013) < 0\n"},
        {{.title = "Her", .year = 2014}, "Her (2013) < 0\n"},
        {{.title = "Her", .year = 2011}, "not 0\n"},
        {{.title = "Her", .year = 2015}, "not 0\n"},
        {{.title = "Hero", .year = 2013}, "not 0\n"},
        {{.title = "ella", .year = 2013}, "Her (2013) < 0\n"},
        {{.title = "Matrix, The", .year = 1999}, "The Matrix (1999) < 0\n"},
        {{.title = "Wall-E", .year = 2008}, "WALL·E (2008) < 0\n"},
        {{.title = "rec", .year = 2007}, "[REC] (2007) < 0\n"},
        {{.title = "千と千尋の神隠し", .year = 2001}, "Spirited Away (2001) < 0\n"},
        {{.title = "Solaris", .year = 1972}, "Solaris (1972) < 0\n"},
        {{.title = "Solaris", .year = 2001}, "Solaris (2002) < 0\n"},
        {{.title = "Dark", .year = 1991}, "Dark (1991) < 0\n"},
        {{.title = "Dark", .year = 1989}, "Dark (1990) < 0\n"},
        {{.title = "Seven", .year = 1995}, "Se7en (1995) < 0\n"},
        {{.title = "Blade Runner 2049", .year = 2017}, "Blade Runner 2049 (2017) < 0\n"},
        {{.title = "???", .year = 2013}, "not 0\n"},
    };
    for (const Case& each : cases) {
      CAPTURE(name_of(each.entry));
      CHECK(match({each.entry}) == each.expected);
    }
  }

  TEST_CASE("an entry without a year means a film of any year") {
    struct Case {
      std::string title;
      std::string expected;
    };
    const Case cases[] = {
        {"Her", "Her (2013) < 0\n"},
        {"Seven", "Seven (1979) < 0\n"},
        {"Ring", "Ring (1998) < 0\n"},
        {"Solaris 2002", "Solaris (2002) < 0\n"},
        {"Solaris (1973)", "Solaris (1972) < 0\n"},
        {"Blade Runner 2049", "Blade Runner 2049 (2017) < 0\n"},
        {"Elan", "Elan (2000) < 0\n"},
        {"Her 1999", "not 0\n"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.title);
      CHECK(match({{.title = each.title}}) == each.expected);
    }
  }

  TEST_CASE("an entry that may mean several films is matched with all and certain of none") {
    CHECK(match({{.title = "Solaris", .rating = 900}}) ==
          "Solaris (1972)? < 0 * 900\nSolaris (2002)? < 0 * 900\n");
    CHECK(match({{.title = "elan", .year = 2001}}) == "Elan (2000)? < 0\nÉlan (2000)? < 0\n");
    CHECK(match({{.title = "Dark"}}) == "Dark (1990)? < 0\nDark (1991)? < 0\nDark (1992)? < 0\n");
  }

  TEST_CASE("the original title counts as another title") {
    struct Case {
      HistoryEntry entry;
      std::string expected;
    };
    const Case cases[] = {
        {{.title = "La ragazza di Montmartre", .original_title = "Amélie", .year = 2001},
         "Amélie (2001) < 0\n"},
        {{.title = "Leben der Anderen", .original_title = "Das Leben der Anderen", .year = 2006},
         "The Lives of Others (2006) < 0\n"},
        {{.title = "Seven", .original_title = "Se7en"}, "Seven (1979) < 0\n"},
        {{.title = "The Ring", .original_title = "Ringu", .year = 1998}, "Ring (1998) < 0\n"},
        {{.title = "Nobody", .original_title = "Nothing", .year = 2006}, "not 0\n"},
    };
    for (const Case& each : cases) {
      CAPTURE(name_of(each.entry));
      CHECK(match({each.entry}) == each.expected);
    }
  }

  TEST_CASE("an IMDb number decides where the catalogue has one") {
    struct Case {
      HistoryEntry entry;
      std::string expected;
    };
    const Case cases[] = {
        {{.title = "Luna", .year = 2020, .imdb = "tt1182345"}, "Moon (2009) < 0\n"},
        {{.title = "Her", .year = 2013, .imdb = "tt1182345"}, "Moon (2009) < 0\n"},
        {{.title = "Moon", .year = 2009}, "Moon (2009) < 0\n"},
        {{.title = "Moon", .year = 2009, .imdb = "tt7654321"}, "not 0\n"},
        {{.title = "Her", .year = 2013, .imdb = "tt1798709"}, "Her (2013) < 0\n"},
        {{.title = "Anything", .imdb = "tt0000009"}, "Twice (2000)? < 0\nTwice Told (2001)? < 0\n"},
    };
    for (const Case& each : cases) {
      CAPTURE(name_of(each.entry));
      CHECK(match({each.entry}) == each.expected);
    }
  }

  TEST_CASE("a film is matched once by the entry that says most") {
    CHECK(match({{.title = "Her", .year = 2014, .rating = 100},
                 {.title = "Her", .year = 2013, .rating = 800}}) == "Her (2013) < 1 * 800\n");
    CHECK(match({{.title = "Her", .year = 2013}, {.title = "Ella", .year = 2014, .rating = 300}}) ==
          "Her (2013) < 1 * 300\n");
    CHECK(match({{.title = "Solaris", .rating = 100}, {.title = "Solaris", .year = 2002}}) ==
          "Solaris (1972)? < 0 * 100\nSolaris (2002) < 1\n");
    CHECK(match({{.title = "her"}, {.title = "HER"}}) == "Her (2013) < 0\n");
  }

  TEST_CASE("nothing is matched in nothing") {
    CHECK(match({}).empty());
    CHECK((match_films(Index(Catalog{}), {.entries = {{.title = "Her", .imdb = "tt1798709"}}}) ==
           Matching{{}, {0}}));
  }

  TEST_CASE("exports of other services are matched") {
    const auto match_file = [](const std::string& name) {
      std::ifstream file(RECS_SOURCE_DIRECTORY "/tests/history/exports/" + name, std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(file), {}};
      const History history = read_history(bytes, name);
      const Matching matching = match_films(the_index(), history);
      std::string text;
      for (const MatchedFilm& each : matching.films) {
        text += fmt::format("{}{}", name_of(the_index().film(each.film)), each.is_certain ? "; " : "?; ");
      }
      for (const std::size_t entry : matching.unmatched) {
        text += fmt::format("not {}; ", name_of(history.entries[entry]));
      }
      return text;
    };
    struct Case {
      std::string file;
      std::string expected;
    };
    const Case cases[] = {
        {"letterboxd-ratings.csv",
         "Her (2013); Solaris (1972); Solaris (2002); not \"Crocodile\" Dundee (1986); "},
        {"letterboxd-list.csv", "A.I. Artificial Intelligence (2001); Her (2013); WALL·E (2008); "},
        {"letterboxd-watched.csv",
         "Amélie (2001); Her (2013); Spirited Away (2001); not Good Night, and Good Luck. (2005); not An "
         "Unfinished "
         "Film of Somebody; "},
        {"movielens-ratings.csv", "Her (2013); The City of Lost Children (1995); The Matrix (1999); "},
        {"spreadsheet.csv", "Her (2013); The Lives of Others (2006); not Lola; rennt (1998); "},
        {"titles.txt",
         "Her (2013); Solaris (1972)?; Solaris (2002)?; [REC] (2007); not The Good, the Bad and the Ugly "
         "(1966); "},
        {"trakt-history.csv", "Her (2013); Moon (2009); "},
    };
    for (const Case& each : cases) {
      CAPTURE(each.file);
      CHECK(match_file(each.file) == each.expected);
    }
  }

  TEST_CASE("matching agrees with comparing every entry with every film") {
    const std::array<std::string, 12> titles = {"Her",       "her",       "The Her", "H er", "Hér", "Ella",
                                                "Ella 2000", "Ella, The", "e.l.l.a", "Élla", "",    "Moon"};
    for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
      CAPTURE(seed);
      std::mt19937 engine(seed);  // its numbers are fixed by the standard; those of distributions are not
      const auto random = [&engine](std::uint32_t end) { return static_cast<std::uint32_t>(engine()) % end; };
      const auto title = [&] { return titles[random(titles.size())]; };
      const auto number = [&] {
        return random(3) == 0 ? fmt::format("tt000000{}", random(6)) : std::string();
      };
      std::vector<Film> films;
      for (std::uint32_t i = random(12); i > 0; --i) {
        Film film{.title = title(), .year = static_cast<int>(1998 + random(6))};
        if (random(2) == 0) film.aka = {title(), title()};
        if (seed % 2 == 0) film.imdb = number();
        const bool is_new = std::ranges::none_of(
            films, [&](const Film& other) { return other.title == film.title && other.year == film.year; });
        if (is_new) films.push_back(film);
      }
      const Index index = index_of(films);
      History history;
      for (std::uint32_t i = random(8); i > 0; --i) {
        HistoryEntry entry{.title = title()};
        if (random(2) == 0) entry.original_title = title();
        if (random(3) > 0) entry.year = static_cast<int>(1997 + random(8));
        if (random(2) == 0) entry.rating = 1 + random(1000);
        entry.imdb = number();
        history.entries.push_back(entry);
      }
      CHECK(describe(index, match_films(index, history)) ==
            describe(index, testing::match_slowly(index, history)));
    }
  }
}

}  // namespace
}  // namespace recs
