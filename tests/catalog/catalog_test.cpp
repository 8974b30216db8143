#include "recs/catalog.hpp"

#include "recs/error.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

namespace recs {
namespace {

std::string entry(std::string_view title, int year, std::string_view themes) {
  return fmt::format("- {{title: '{}', year: {}, themes: {{{}}}, blurb: x}}\n", title, year, themes);
}

Catalog load(const testing::TemporaryDirectory& directory) {
  return load_catalog(std::vector{directory.path().string()});
}

// What is wrong with the catalogue, without the directory's name.
std::vector<std::string> problems_of(const testing::TemporaryDirectory& directory) {
  std::vector<std::string> lines;
  try {
    static_cast<void>(load(directory));
  } catch (const CatalogError& error) {
    lines = error.problems();
  }
  const std::string prefix = directory.path().string() + "/";
  for (std::string& line : lines) {
    for (auto at = line.find(prefix); at != std::string::npos; at = line.find(prefix))
      line.erase(at, prefix.size());
  }
  return lines;
}

TEST_SUITE("catalog") {
  TEST_CASE("films of all files are in order of title and year") {
    const testing::TemporaryDirectory directory;
    directory.write("2002.yaml", entry("Solaris", 2002, "a: 1") + entry("Zardoz", 1974, "a: 1"));
    directory.write("1972.yaml", entry("Solaris", 1972, "a: 1") + entry("Élan", 1972, "a: 1"));
    std::vector<std::string> names;
    for (const Film& film : load(directory).films) names.push_back(name_of(film));
    CHECK(names ==
          std::vector<std::string>{"Solaris (1972)", "Solaris (2002)", "Zardoz (1974)", "Élan (1972)"});
  }

  TEST_CASE("the themes of a catalogue without a vocabulary are those of its films") {
    const testing::TemporaryDirectory directory;
    directory.write("a.yaml", entry("A", 2000, "z: 1, m: 0.5"));
    directory.write("b.yaml", entry("B", 2000, "m: 0.9, a: 1"));
    const Catalog catalog = load(directory);
    REQUIRE(catalog.themes.size() == 3);
    CHECK(catalog.themes[1].name == "m");
    CHECK(catalog.films[0].tags == std::vector<Tag>{{ThemeId{1}, 500, false}, {ThemeId{2}, 1000, false}});
    CHECK(catalog.films[1].tags == std::vector<Tag>{{ThemeId{0}, 1000, false}, {ThemeId{1}, 900, false}});
  }

  TEST_CASE("films use names and aliases of the vocabulary and get what it implies") {
    const testing::TemporaryDirectory directory;
    directory.write("themes.yaml", "themes: {androids: {aliases: [robots], implies: {ai: 0.7}}, ai: }");
    directory.write("films.yaml", entry("A", 2000, "robots: 1"));
    const Catalog catalog = load(directory);
    CHECK(catalog.films[0].tags == std::vector<Tag>{{ThemeId{0}, 700, true}, {ThemeId{1}, 1000, false}});
  }

  TEST_CASE("unknown and repeated themes are told") {
    const testing::TemporaryDirectory directory;
    directory.write("themes.yaml", "themes: {androids: {aliases: [robots]}, love: }");
    directory.write("films.yaml",
                    entry("A", 2000, "robots: 1, lov: 1, androids: 0.5") + entry("B", 2000, "qqq: 1"));
    CHECK(problems_of(directory) ==
          std::vector<std::string>{"films.yaml:1:48: unknown theme 'lov'; did you mean 'love'?",
                                   "films.yaml:1:56: theme 'androids' comes twice in the film",
                                   "films.yaml:2:37: unknown theme 'qqq'"});
  }

  TEST_CASE("a theme that a film repeats is told without a vocabulary too") {
    const testing::TemporaryDirectory directory;
    directory.write("films.yaml", entry("A", 2000, "love: 1, love: 0.5"));
    CHECK(problems_of(directory) ==
          std::vector<std::string>{"films.yaml:1:46: theme 'love' comes twice in the film"});
  }

  TEST_CASE("a broken vocabulary does not make every film wrong") {
    const testing::TemporaryDirectory directory;
    directory.write("themes.yaml", "themes: {love: {meaning: a: b}}");
    directory.write("films.yaml", entry("A", 2000, "love: 1"));
    CHECK(problems_of(directory).size() == 1);
  }

  TEST_CASE("a film that comes twice is told with both places") {
    const testing::TemporaryDirectory directory;
    directory.write("a.yaml", entry("Her", 2013, "a: 1") + entry("Her", 2013, "a: 1"));
    directory.write("b.yaml", entry("Her", 2014, "a: 1") + entry("Her", 2013, "a: 1"));
    CHECK(problems_of(directory) ==
          std::vector<std::string>{"a.yaml:2:3: 'Her (2013)' is already at a.yaml:1:3",
                                   "b.yaml:2:3: 'Her (2013)' is already at a.yaml:1:3"});
  }

  TEST_CASE("the problems of all files come sorted and the load fails once") {
    const testing::TemporaryDirectory directory;
    directory.write("b.yaml", "- {title: B}\n");
    directory.write("a.yaml", entry("A", 1, "a: 1") + "- [\n");
    directory.write("c.yaml", std::string("a\0b", 3));
    directory.write("themes.yaml", "themes: {a: , B: }");
    CHECK(problems_of(directory) ==
          std::vector<std::string>{
              "a.yaml:1:22: year 1 is not in 1870…2100",
              "a.yaml:2:3: this '[' is not closed with ']', or a ',' is missing",
              "b.yaml:1:3: missing key 'blurb'",
              "b.yaml:1:3: missing key 'themes'",
              "b.yaml:1:3: missing key 'year'",
              "c.yaml:1:2: NUL character; the file is not text",
              "themes.yaml:1:15: theme name 'B' is not lower-case letters and digits between single hyphens",
          });
    CHECK_THROWS_WITH_AS(static_cast<void>(load(directory)), "the catalogue has 7 problems", CatalogError);
  }

  TEST_CASE("loading twice gives the same") {
    const testing::TemporaryDirectory directory;
    for (int i = 0; i < 50; ++i) {
      directory.write(fmt::format("{}.yaml", i),
                      entry(fmt::format("Film {}", i % 7), 1950 + i, "a: 0.5, b: 1"));
    }
    const Catalog first = load(directory);
    CHECK(first.films.size() == 50);
    CHECK((load(directory) == first));
  }

  TEST_CASE("an empty catalogue is no mistake") {
    const testing::TemporaryDirectory directory;
    directory.write("films.yaml", "# nothing yet\n");
    CHECK((load(directory) == Catalog{}));
  }
}

}  // namespace
}  // namespace recs
