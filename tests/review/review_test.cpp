#include "review/review.hpp"

#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace recs {
namespace {

struct Entry {
  std::string title;
  std::string themes;
  std::string more = {};
};

std::vector<std::string> lines_of(const std::string& path) {
  return CatalogError(review_catalog(load_placed_catalog(list_sources(std::vector{path})))).problems();
}

// The remarks on a catalogue of these films, one a line of the file.
std::vector<std::string> remarks_on(std::string_view vocabulary, const std::vector<Entry>& entries) {
  const testing::TemporaryDirectory directory;
  if (!vocabulary.empty()) directory.write("themes.yaml", vocabulary);
  std::string text;
  for (const Entry& each : entries) {
    text += fmt::format("- {{title: {0}, year: 2000, themes: {{{1}}}, blurb: About {0}.{2}}}\n", each.title,
                        each.themes, each.more);
  }
  directory.write("films.yaml", text);
  auto lines = lines_of(directory.path().string());
  for (std::string& line : lines) line.erase(0, directory.path().string().size() + 1);
  return lines;
}

// Ten themes, the first of them with this relevance; with `offset` others.
std::string ten_themes(std::string_view first = "0.9", int offset = 0) {
  std::string text = fmt::format("t{}: {}", offset, first);
  for (int i = 1; i < 10; ++i) text += fmt::format(", t{}: 0.5", offset + i);
  return text;
}

TEST_SUITE("review") {
  TEST_CASE("films that are well told apart need no remark") {
    CHECK(remarks_on("", {{"A", ten_themes("0.9", 0)}, {"B", ten_themes("0.9", 5)}}).empty());
  }

  TEST_CASE("films with too few or too many themes are found") {
    CHECK(remarks_on("", {{"A", "t: 0.9"}}) ==
          std::vector<std::string>{"films.yaml:1:3: 'A (2000)' has 1 themes; 10 to 20 tell a film"});
    CHECK(remarks_on("", {{"A", ten_themes() + ", a: 0.1, b: 0.1, c: 0.1, d: 0.1, e: 0.1, f: 0.1, g: 0.1, h: "
                                               "0.1, i: 0.1, j: 0.1, k: 0.1"}})
              .size() == 1);
  }

  TEST_CASE("relevances that tell nothing apart are found") {
    CHECK(remarks_on("", {{"A", ten_themes("0.6")}}) ==
          std::vector<std::string>{"films.yaml:1:3: no theme of 'A (2000)' is above 0.6; what is it about?"});
    std::string whole = "t0: 1";
    for (int i = 1; i < 10; ++i) whole += fmt::format(", t{}: 1", i);
    CHECK(
        remarks_on("", {{"A", whole}}) ==
        std::vector<std::string>{"films.yaml:1:3: all themes of 'A (2000)' have relevance 1; use the scale"});
  }

  TEST_CASE("what the year of release gives a film does not tell what it is about") {
    std::string vocabulary = "themes:\n  old: {years: 1990..2010}\n";
    for (int i = 0; i < 20; ++i) vocabulary += fmt::format("  t{}:\n", i);
    const auto remarks = remarks_on(
        vocabulary, {{"A", ten_themes("0.6")}, {"B", ten_themes("0.9", 10)}, {"C", ten_themes("0.9", 5)}});
    std::vector<std::string> on_films;
    for (const std::string& line : remarks) {
      if (line.starts_with("films.yaml")) on_films.push_back(line);
    }
    CHECK(on_films ==
          std::vector<std::string>{"films.yaml:1:3: no theme of 'A (2000)' is above 0.6; what is it about?"});
  }

  TEST_CASE("a facet that a film lacks is found if the vocabulary has it") {
    std::string vocabulary = "themes:\n  dark: {facet: mood}\n";
    for (int i = 0; i < 30; ++i) vocabulary += fmt::format("  t{}: {{facet: subject}}\n", i);
    const auto remarks = remarks_on(vocabulary, {{"A", ten_themes("0.9", 0)},
                                                 {"B", ten_themes("0.9", 10) + ", dark: 0.5"},
                                                 {"C", ten_themes("0.9", 20) + ", dark: 0.5"}});
    CHECK(remarks.front() == "films.yaml:1:3: 'A (2000)' has no theme for a mood");
    CHECK(std::ranges::count_if(remarks,
                                [](const std::string& line) { return line.starts_with("films.yaml"); }) == 1);
  }

  TEST_CASE("themes that nobody or everybody has are found") {
    std::vector<Entry> entries;
    for (int i = 0; i < 9; ++i) entries.push_back({fmt::format("F{}", i), i < 4 ? "many: 0.9" : "some: 0.9"});
    entries.push_back({"G", "one: 0.9"});
    const auto remarks = remarks_on("themes: {many: , some: , one: , none: }", entries);
    std::vector<std::string> on_themes;
    for (const std::string& line : remarks) {
      if (line.starts_with("themes.yaml")) on_themes.push_back(line);
    }
    CHECK(on_themes ==
          std::vector<std::string>{"themes.yaml:1:10: 'many' says nothing: 4 of 10 films have it",
                                   "themes.yaml:1:18: 'some' says nothing: 5 of 10 films have it",
                                   "themes.yaml:1:26: 'one' connects nobody: 1 of 10 films have it",
                                   "themes.yaml:1:33: 'none' connects nobody: 0 of 10 films have it"});
  }

  TEST_CASE("two themes on nearly the same films are found") {
    std::vector<Entry> entries;
    for (int i = 0; i < 18; ++i)
      entries.push_back({fmt::format("F{}", i), i < 5 ? "a: 0.9, b: 0.8" : "c: 0.9"});
    const auto remarks = remarks_on("themes: {a: , b: , c: }", entries);
    CHECK(std::ranges::count(remarks, "themes.yaml:1:15: 'b' and 'a' are on nearly the same films") == 1);
  }

  TEST_CASE("unrelated films with the same themes are found") {
    CHECK(remarks_on("", {{"A", ten_themes()}, {"B", ten_themes()}}) ==
          std::vector<std::string>{
              "films.yaml:1:3: 'A (2000)' and 'B (2000)' have nearly the same themes; tell them apart"});
    CHECK(remarks_on("", {{"A", ten_themes(), ", series: S"}, {"B", ten_themes(), ", series: S"}}).empty());
  }

  TEST_CASE("directors spelled in two ways are found") {
    const auto remarks =
        remarks_on("", {{"A", ten_themes("0.9", 0), ", directors: [J.J. Abrams, Tom Hooper]"},
                        {"B", ten_themes("0.9", 20), ", directors: [J. J. Abrams, Tobe Hooper]"},
                        {"C", ten_themes("0.9", 40), ", directors: [Alejandro Inarritu]"},
                        {"D", ten_themes("0.9", 60), ", directors: [Alejandro Iñárritu]"}});
    CHECK(remarks ==
          std::vector<std::string>{
              "films.yaml:2:3: director 'J. J. Abrams' is 'J.J. Abrams' in 'A (2000)'",
              "films.yaml:4:3: director 'Alejandro Iñárritu' is 'Alejandro Inarritu' in 'C (2000)'"});
  }

  TEST_CASE("a series of one film is found") {
    CHECK(remarks_on("", {{"A", ten_themes(), ", series: S"}}) ==
          std::vector<std::string>{"films.yaml:1:3: 'A (2000)' is the only film of the series 'S'"});
  }

  TEST_CASE("blurbs that repeat or are too long are found") {
    const testing::TemporaryDirectory directory;
    const auto file = directory.write(
        "films.yaml", fmt::format("- {{title: A, year: 2000, themes: {{{}}}, blurb: {}}}\n"
                                  "- {{title: B, year: 2000, themes: {{{}}}, blurb: Same.}}\n"
                                  "- {{title: C, year: 2000, themes: {{{}}}, blurb: Same.}}\n",
                                  ten_themes("0.9", 0), std::string(141, 'x'), ten_themes("0.9", 20),
                                  ten_themes("0.9", 40)));
    CHECK(lines_of(file) == std::vector<std::string>{
                                file + ":1:3: the blurb of 'A (2000)' has 141 characters; 140 are the limit",
                                file + ":3:3: 'C (2000)' has the blurb of 'B (2000)'"});
  }
}

}  // namespace
}  // namespace recs
