#include "report/film_yaml.hpp"

#include "recs/catalog.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <random>

namespace recs::report {
namespace {

Catalog vocabulary() {
  Catalog catalog;
  catalog.themes = {{.name = "ai", .label = "ai", .implies = {{ThemeId{2}, 500}}},
                    {.name = "love", .label = "love"},
                    {.name = "tech", .label = "tech"}};
  return catalog;
}

Film film_titled(std::string title) {
  return {.title = std::move(title),
          .year = 2013,
          .tags = {{ThemeId{0}, 1000, false}, {ThemeId{1}, 125, false}, {ThemeId{2}, 500, true}},
          .blurb = "Lonely."};
}

std::string yaml_of(const Film& film) {
  Catalog catalog = vocabulary();
  catalog.films = {film};
  return film_yaml(Index(catalog), FilmId{0});
}

// What a catalogue of the printed entries and their vocabulary loads.
std::vector<Film> load_again(const std::string& entries) {
  const testing::TemporaryDirectory directory;
  directory.write("themes.yaml", "themes:\n  ai: {implies: {tech: 0.5}}\n  love: {}\n  tech: {}\n");
  directory.write("films.yaml", entries);
  return load_catalog(std::vector{directory.path().string()}).films;
}

std::string title_line(const std::string& title) {
  const std::string yaml = yaml_of(film_titled(title));
  return yaml.substr(0, yaml.find('\n'));
}

TEST_SUITE("film_yaml") {
  TEST_CASE("an entry has its keys in the order of the format and no implied themes") {
    Film film = film_titled("Her");
    film.directors = {"Spike Jonze", "A, B"};
    film.runtime = 126;
    film.countries = {"United States"};
    film.languages = {"no"};
    film.aka = {"Ella", "[Her]"};
    film.series = "S: One";
    film.imdb = "tt1798709";
    CHECK(yaml_of(film) ==
          "- title: Her\n"
          "  year: 2013\n"
          "  directors: [Spike Jonze, \"A, B\"]\n"
          "  runtime: 126\n"
          "  countries: [United States]\n"
          "  languages: [\"no\"]\n"
          "  aka: [Ella, \"[Her]\"]\n"
          "  series: \"S: One\"\n"
          "  imdb: tt1798709\n"
          "  themes:\n"
          "    ai: 1.0\n"
          "    love: 0.125\n"
          "  blurb: Lonely.\n");
    CHECK(load_again(yaml_of(film)) == std::vector<Film>{film});
  }

  TEST_CASE("titles are in quotes only where YAML would read them otherwise") {
    for (const char* const plain :
         {"Her", "Ocean's Eleven", "12 Angry Men", "Amélie", "千と千尋の神隠し", "M*A*S*H", "Mother!",
          "What's Up, Doc?", "A [B]", "Yes, God, Yes", "No Country for Old Men", "Se7en", "Alien³",
          "¡Three Amigos!", "Face/Off", "x:y", "C#", "$9.99"}) {
      CAPTURE(plain);
      const bool begins_well = plain[0] != '$';
      CHECK(title_line(plain) ==
            (begins_well ? std::string("- title: ") + plain : std::string("- title: \"") + plain + '"'));
    }
    for (const char* const quoted : {"1917",
                                     "10",
                                     "0x10",
                                     "1e3",
                                     "3:10",
                                     "2001-01-01",
                                     "[REC]",
                                     "Alien: Covenant",
                                     "#Alive",
                                     "Film #1",
                                     "yes",
                                     "No",
                                     "null",
                                     "NULL",
                                     "~",
                                     "y",
                                     "On",
                                     "true",
                                     "...And Justice for All",
                                     "-",
                                     "- x",
                                     "?",
                                     "*batteries",
                                     "&c",
                                     "!x",
                                     "%x",
                                     "@x",
                                     "`x`",
                                     "{x}",
                                     "| x",
                                     "> x",
                                     ",x",
                                     "'Breaker' Morant",
                                     "x:",
                                     "<<",
                                     "=",
                                     "Winchester '73",
                                     ".inf"}) {
      CAPTURE(quoted);
      CHECK(title_line(quoted) == std::string("- title: \"") + quoted + '"');
    }
    CHECK(title_line("The \"X\" \\") == "- title: \"The \\\"X\\\" \\\\\"");
    CHECK(title_line("x\"y\\z") == "- title: x\"y\\z");
  }

  TEST_CASE("an entry that is loaded again is the same film whatever its texts") {
    constexpr std::string_view pieces[] = {"a",
                                           "Z",
                                           "7",
                                           "0",
                                           " ",
                                           "  ",
                                           ":",
                                           ": ",
                                           " #",
                                           "#",
                                           "'",
                                           "\"",
                                           "\\",
                                           "[",
                                           "]",
                                           "{",
                                           "}",
                                           ",",
                                           ", ",
                                           "-",
                                           "- ",
                                           "?",
                                           "? ",
                                           "!",
                                           "&",
                                           "*",
                                           "%",
                                           "@",
                                           "`",
                                           "|",
                                           ">",
                                           "~",
                                           "no",
                                           "é",
                                           "千",
                                           "…",
                                           ".",
                                           "=",
                                           "<<",
                                           "$",
                                           "^",
                                           "(",
                                           ")",
                                           "/",
                                           ";",
                                           "+",
                                           "👨‍👩‍👧",
                                           "null",
                                           "\\n",
                                           "''",
                                           "\u00a0",
                                           "\u3000",
                                           "\u200b",
                                           "\ufeff",
                                           "e\u0301",
                                           "---",
                                           "..."};
    std::mt19937 random(1);
    const auto text = [&] {
      std::string out;
      for (std::size_t i = 0; i < 1 + random() % 6; ++i) out += pieces[random() % std::size(pieces)];
      out.erase(0, out.find_first_not_of(' '));
      out.erase(out.find_last_not_of(' ') + 1);
      return out.empty() ? std::string("x") : out;
    };
    for (int round = 0; round < 3000; ++round) {
      Film film = film_titled(text());
      film.directors = {text()};
      film.aka = {text() + "1", text() + "2"};
      film.series = text();
      film.blurb = text();
      const std::string yaml = yaml_of(film);
      CAPTURE(yaml);
      CHECK(load_again(yaml) == std::vector<Film>{film});
    }
  }

  TEST_CASE("themes of a catalogue without a vocabulary may have any name") {
    Catalog catalog;
    for (const char* const name : {"1917", "[x]", "a: b", "ai", "no"}) {
      catalog.themes.push_back({.name = name, .label = name});
    }
    catalog.films = {{.title = "Her", .year = 2013, .blurb = "Lonely."}};
    for (std::uint32_t i = 0; i < 5; ++i) catalog.films[0].tags.push_back({ThemeId{i}, 900, false});
    const testing::TemporaryDirectory directory;
    const auto file = directory.write("films.yaml", film_yaml(Index(catalog), FilmId{0}));
    CHECK((load_catalog(std::vector{file}) == catalog));
  }
}

}  // namespace
}  // namespace recs::report
