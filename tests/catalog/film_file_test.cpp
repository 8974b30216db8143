#include "catalog/film_file.hpp"

#include "support/print.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace recs {
namespace {

// The problems of a film whose entry has this line beside what is required.
std::string problems_with(std::string_view line, std::string_view without = "") {
  const std::pair<std::string_view, std::string_view> required[] = {{"title", "title: Her"},
                                                                    {"year", "year: 2013"},
                                                                    {"themes", "themes: {love: 1}"},
                                                                    {"blurb", "blurb: Lonely."}};
  std::string text = "- runtime: 126\n";
  for (const auto& [key, entry] : required) {
    if (key != without) text += fmt::format("  {}\n", entry);
  }
  text += fmt::format("  {}\n", line);
  auto problems = read_film_file(text).problems;
  std::ranges::sort(problems);
  std::string out;
  for (const Problem& problem : problems) {
    out += fmt::format("{}{}:{} {}", out.empty() ? "" : "; ", problem.place.line, problem.place.column,
                       problem.message);
  }
  return out;
}

TEST_SUITE("film_file") {
  TEST_CASE("an entry becomes a film") {
    const FilmFile file = read_film_file(
        "- title: Her\n"
        "  year: 2013\n"
        "  directors: [Spike Jonze]\n"
        "  runtime: 126\n"
        "  countries: [United States]\n"
        "  languages: [English]\n"
        "  aka: [Ella]\n"
        "  series: none to speak of\n"
        "  imdb: tt1798709\n"
        "  themes:\n"
        "    artificial-intelligence: 1.0\n"
        "    loneliness: 0.9\n"
        "  blurb: A lonely letter-writer falls for his operating system.\n"
        "- {title: 1917, year: 2019, themes: [war, loneliness], blurb: Run.}\n");
    CHECK(file.problems == Problems{});
    REQUIRE(file.films.size() == 2);
    const Film her{.title = "Her",
                   .year = 2013,
                   .directors = {"Spike Jonze"},
                   .runtime = 126,
                   .countries = {"United States"},
                   .languages = {"English"},
                   .aka = {"Ella"},
                   .series = "none to speak of",
                   .imdb = "tt1798709",
                   .tags = {{ThemeId{0}, 1000, false}, {ThemeId{1}, 900, false}},
                   .blurb = "A lonely letter-writer falls for his operating system."};
    CHECK((file.films[0].film == her));
    CHECK(file.films[0].place == Place{1, 3});
    CHECK(file.tag_places == std::vector<Place>{{11, 5}, {12, 5}, {14, 38}, {14, 43}});
    CHECK(file.films[1].film.title == "1917");
    CHECK(file.films[1].film.tags == std::vector<Tag>{{ThemeId{2}, 1000, false}, {ThemeId{1}, 1000, false}});
    CHECK(file.theme_names == std::vector<std::string>{"artificial-intelligence", "loneliness", "war"});
  }

  TEST_CASE("each mistake in an entry is told with its place") {
    struct Case {
      std::string_view line;
      std::string_view without;  // the required key that the line replaces
      std::string_view expected;
    };
    const Case cases[] = {
        {"directors: [A, B]", "", ""},
        {"# nothing", "title", "1:3 missing key 'title'"},
        {"# nothing", "year", "1:3 missing key 'year'"},
        {"# nothing", "themes", "1:3 missing key 'themes'"},
        {"# nothing", "blurb", "1:3 missing key 'blurb'"},
        {"director: [A]", "", "6:3 unknown key 'director'; did you mean 'directors'?"},
        {"Title: Her", "", "6:3 unknown key 'Title'; did you mean 'title'?"},
        {"plot: long", "", "6:3 unknown key 'plot'"},
        {"year: 2014", "", "6:3 key 'year' comes twice"},
        {"title:", "title", "5:3 'title' has no value"},
        {"title: null", "title", "5:3 'title' has no value"},
        {"title: 'null'", "title", ""},
        {"title: ''", "title", "5:10 title is empty"},
        {"title: '  '", "title", "5:10 title is empty"},
        {"title: ' Her'", "title", "5:10 title begins or ends with a space"},
        {"title: [Her]", "title", "5:10 title must be a text, not a list"},
        {"year: 1869", "year", "5:9 year 1869 is not in 1870…2100"},
        {"year: 2101", "year", "5:9 year 2101 is not in 1870…2100"},
        {"year: -5", "year", "5:9 year -5 is not in 1870…2100"},
        {"year: 012", "year", "5:9 year '012' is not a whole number"},
        {"year: 0x7DD", "year", "5:9 year '0x7DD' is not a whole number"},
        {"year: .inf", "year", "5:9 year '.inf' is not a whole number"},
        {"year: 1e3", "year", "5:9 year '1e3' is not a whole number"},
        {"year: 2013.0", "year", "5:9 year '2013.0' is not a whole number"},
        {"year: \"2013\"", "year", "5:9 year must be a whole number; remove the quotes"},
        {"year: {a: b}", "year", "5:9 year must be a whole number, not a map"},
        {"directors: Spike Jonze", "", "6:14 directors must be a list (directors: [One, Two]), not a text"},
        {"directors: [A, A]", "", "6:18 'A' comes twice in 'directors'"},
        {"directors: [A, '']", "", "6:18 an item of 'directors' is empty"},
        {"directors: [A, [B]]", "", "6:18 an item of 'directors' must be a text, not a list"},
        {"imdb: 1798709", "", "6:9 imdb '1798709' is not like tt1798709"},
        {"imdb: tt17987x9", "", "6:9 imdb 'tt17987x9' is not like tt1798709"},
        {"themes: {}", "themes", "5:11 the film has no themes"},
        {"themes: []", "themes", "5:11 the film has no themes"},
        {"themes: love", "themes", "5:11 themes must be a map (theme: relevance) or a list, not a text"},
        {"themes: {love: 1.5}", "themes", "5:18 relevance of 'love': 1.5 is not in (0, 1]"},
        {"themes: {love: 0}", "themes", "5:18 relevance of 'love': 0 is not in (0, 1]"},
        {"themes: {love: -0.5}", "themes", "5:18 relevance of 'love': -0.5 is not in (0, 1]"},
        {"themes: {love: 1.0001}", "themes", "5:18 relevance of 'love': 1.0001 is not in (0, 1]"},
        {"themes: {love: 0.1234}", "themes", "5:18 relevance of 'love': 0.1234 has more than three decimals"},
        {"themes: {love: 0.0001}", "themes", "5:18 relevance of 'love': 0.0001 has more than three decimals"},
        {"themes: {love: .nan}", "themes", "5:18 relevance of 'love': '.nan' is not a number like 0.9"},
        {"themes: {love: '1'}", "themes", "5:18 relevance of 'love' must be a number; remove the quotes"},
        {"themes: {love: [1]}", "themes", "5:18 relevance of 'love' must be a number, not a list"},
        {"themes: {love: }", "themes", "5:12 theme 'love' has no relevance; write 'love: 0.8'"},
        {"themes: {'': 1}", "themes", "5:12 a theme has no name"},
        {"themes: [love, '']", "themes", "5:18 a theme is empty"},
        {"blurb: |-\n    two\n    lines", "blurb",
         "5:10 blurb must be a single line; fold it with '>-' or remove the line breaks"},
        {"blurb: >-\n    one\n    line", "blurb", ""},
        {"runtime: 0", "", "6:3 key 'runtime' comes twice"},
        {"aka: {a: b}", "", "6:8 aka must be a list (aka: [One, Two]), not a map"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.line);
      CHECK(problems_with(each.line, each.without) == each.expected);
    }
  }

  TEST_CASE("every mistake of a file is told and the films between them are read") {
    const FilmFile file = read_film_file(
        "- title: A\n"
        "- just text\n"
        "- {title: B, year: 2000, themes: [x], blurb: Fine.}\n"
        "- {title: C, year: 1, themes: [x], blurb: ''}\n");
    CHECK(file.problems == Problems{{{1, 3}, "missing key 'year'"},
                                    {{1, 3}, "missing key 'themes'"},
                                    {{1, 3}, "missing key 'blurb'"},
                                    {{2, 3}, "a film must be a map, not a text"},
                                    {{4, 20}, "year 1 is not in 1870…2100"},
                                    {{4, 43}, "blurb is empty"}});
    CHECK(file.films.size() == 3);
  }

  TEST_CASE("a theme comes in the order in which the file names it") {
    const FilmFile file = read_film_file("- {title: A, year: 2000, themes: [z, a], blurb: x}");
    CHECK(file.theme_names == std::vector<std::string>{"z", "a"});
  }
}

}  // namespace
}  // namespace recs
