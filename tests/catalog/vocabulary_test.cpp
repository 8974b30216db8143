#include "catalog/vocabulary.hpp"

#include "support/print.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace recs {
namespace {

// All problems of a vocabulary made of these files, `path:line:column: message` each.
std::vector<std::string> problems_of(const std::vector<std::string_view>& texts) {
  std::vector<VocabularyFile> files;
  for (const std::string_view text : texts) {
    files.push_back(read_vocabulary_file(std::string(1, static_cast<char>('a' + files.size())), text));
  }
  static_cast<void>(merge_vocabularies(files));
  std::vector<std::string> lines;
  for (VocabularyFile& file : files) {
    std::ranges::sort(file.problems);
    for (const Problem& problem : file.problems) lines.push_back(format_problem(file.path, problem));
  }
  return lines;
}

TEST_SUITE("vocabulary") {
  TEST_CASE("a vocabulary is read") {
    std::vector<VocabularyFile> files = {
        read_vocabulary_file("themes.yaml",
                             "rarity: damped\n"
                             "facets: {subject: 1.2, mood: 0.8}\n"
                             "themes:\n"
                             "  robots:\n"
                             "    label: robots and androids\n"
                             "    meaning: Machines with bodies.\n"
                             "    facet: subject\n"
                             "    aliases: [androids]\n"
                             "    implies: {artificial-intelligence: 0.7}\n"
                             "  artificial-intelligence: {facet: subject, importance: 1.5}\n"
                             "  gloomy: {facet: mood}\n"
                             "  plain:\n")};
    const Vocabulary vocabulary = merge_vocabularies(files);
    CHECK(files[0].problems == Problems{});
    CHECK((vocabulary.rarity == Rarity::damped));
    const std::vector<Theme> expected = {
        {"artificial-intelligence", "artificial intelligence", "", "subject", 1500, {}, {}},
        {"gloomy", "gloomy", "", "mood", 800, {}, {}},
        {"plain", "plain", "", "", 1000, {}, {}},
        {"robots",
         "robots and androids",
         "Machines with bodies.",
         "subject",
         1200,
         {"androids"},
         {{ThemeId{0}, 700}}}};
    CHECK((vocabulary.themes == expected));
    CHECK(vocabulary.names.at("androids") == ThemeId{3});
    CHECK(vocabulary.names.at("robots") == ThemeId{3});
    CHECK(vocabulary.names.size() == 5);
  }

  TEST_CASE("a theme may have years") {
    struct Case {
      std::string_view text;
      std::optional<Range> expected;
    };
    const Case cases[] = {
        {"themes: {a: }", {}},
        {"themes: {a: {years: 1990..1999}}", Range{1990, 1999}},
        {"themes: {a: {years: ..1929}}", Range{{}, 1929}},
        {"themes: {a: {years: 1990..}}", Range{1990, {}}},
        {"themes: {a: {years: 1999}}", Range{1999, 1999}},
        {"{\"themes\": {\"a\": {\"years\": \"1990..1999\"}}}", Range{1990, 1999}},  // JSON needs the quotes
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      VocabularyFile file = read_vocabulary_file("themes.yaml", each.text);
      CHECK(file.problems == Problems{});
      const Vocabulary vocabulary = merge_vocabularies({&file, 1});
      REQUIRE(vocabulary.themes.size() == 1);
      CHECK((vocabulary.themes[0].years == each.expected));
    }
  }

  TEST_CASE("each mistake in a vocabulary is told with its place") {
    struct Case {
      std::string_view text;
      std::vector<std::string> expected;
    };
    const Case cases[] = {
        {"themes: {}", {}},
        {"", {}},
        {"rarity: none", {"a:1:1: missing key 'themes'"}},
        {"rarity: some\nthemes: {}", {"a:1:9: rarity 'some' is neither 'none' nor 'damped'"}},
        {"theme: {}", {"a:1:1: missing key 'themes'", "a:1:1: unknown key 'theme'; did you mean 'themes'?"}},
        {"themes: [a]", {"a:1:9: 'themes' must be a map, not a list"}},
        {"themes: {A: }",
         {"a:1:10: theme name 'A' is not lower-case letters and digits between single hyphens"}},
        {"themes: {a--b: }",
         {"a:1:10: theme name 'a--b' is not lower-case letters and digits between single hyphens"}},
        {"themes: {a: text}", {"a:1:13: theme 'a' must be a map, not a text"}},
        {"themes: {a: {lable: x}}", {"a:1:14: unknown key 'lable'; did you mean 'label'?"}},
        {"themes: {a: {importance: 0}}", {"a:1:26: importance: 0 is not in (0, 10]"}},
        {"themes: {a: {importance: 11}}", {"a:1:26: importance: 11 is not in (0, 10]"}},
        {"themes: {a: , a: }", {"a:1:15: theme 'a' is already defined at a:1:10"}},
        {"facets: {mood: 1}\nthemes: {a: {facet: moods}}",
         {"a:2:21: unknown facet 'moods'; did you mean 'mood'?"}},
        {"facets: {mood: 1, mood: 2}\nthemes: {}", {"a:1:19: facet 'mood' comes twice"}},
        {"themes: {a: {aliases: [b]}, b: }", {"a:1:10: alias 'b' of 'a' already stands for 'b' at a:1:29"}},
        {"themes: {a: {aliases: [x]}, b: {aliases: [x]}}",
         {"a:1:29: alias 'x' of 'b' already stands for 'a' at a:1:10"}},
        {"themes: {a: {years: 1990-1999}}",
         {"a:1:21: years: '1990-1999' is not a range such as 1999, 1990..2005, 1990.. or ..2005"}},
        {"themes:\n  a:\n    years: 1999..1990\n",
         {"a:3:12: years: '1999..1990' ends before it begins; write 1990..1999"}},
        {"themes: {a: {years: 1990..19999}}", {"a:1:21: years: 19999 is not in 1870…2100"}},
        {"themes: {a: {years: ..199}}", {"a:1:21: years: 199 is not in 1870…2100"}},
        {"themes: {a: {years: [1990, 1999]}}", {"a:1:21: years must be a text, not a list"}},
        {"themes: {a: {years: }}", {"a:1:14: 'years' has no value"}},
        {"themes: {alpha: {implies: {betta: 0.5}}, beta: }",
         {"a:1:28: unknown theme 'betta'; did you mean 'beta'?"}},
        {"themes: {a: {implies: {b: 1.5}}, b: }", {"a:1:27: strength of 'b': 1.5 is not in (0, 1]"}},
        {"themes: {a: {implies: {b: 1, b: 1}}, b: }", {"a:1:30: 'b' comes twice in 'implies'"}},
        {"themes: {a: {implies: {b: 1}}, b: {implies: {a: 1}}}",
         {"a:1:10: implications go in a circle: a → b → a"}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(problems_of({each.text}) == each.expected);
    }
  }

  TEST_CASE("vocabularies add up") {
    CHECK(problems_of({"themes: {a: }", "rarity: none\nthemes: {b: {implies: {a: 1}}}"}).empty());
    CHECK(problems_of({"themes: {a: }", "themes: {a: }"}) ==
          std::vector<std::string>{"b:1:10: theme 'a' is already defined at a:1:10"});
    CHECK(problems_of({"rarity: none\nthemes: {}", "rarity: damped\nthemes: {}"}) ==
          std::vector<std::string>{"b:1:9: rarity differs from that at a:1:9"});
  }

  TEST_CASE("without a vocabulary the themes are those that are named") {
    const Vocabulary vocabulary = open_vocabulary({"time-travel", "love", "love"});
    REQUIRE(vocabulary.themes.size() == 2);
    CHECK(vocabulary.themes[0].name == "love");
    CHECK(vocabulary.themes[1].label == "time travel");
    CHECK(vocabulary.themes[1].importance == 1000);
    CHECK((vocabulary.rarity == Rarity::none));
  }
}

}  // namespace
}  // namespace recs
