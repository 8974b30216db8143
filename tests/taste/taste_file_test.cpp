#include "recs/error.hpp"
#include "recs/taste.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <string>

namespace recs {
namespace {

constexpr ThemeId ai{0};
constexpr ThemeId love{1};
constexpr ThemeId war{2};

const Index& the_index() {
  static const Index index = [] {
    Catalog catalog;
    catalog.themes = {
        {.name = "artificial-intelligence", .aliases = {"ai"}}, {.name = "love"}, {.name = "war"}};
    return Index(catalog);
  }();
  return index;
}

Taste load(std::string_view text) {
  const testing::TemporaryDirectory directory;
  return load_taste(the_index(), directory.write("taste.yaml", text));
}

// The problems without the path, and the summary if there are several.
std::string problems_of(std::string_view text) {
  const testing::TemporaryDirectory directory;
  const std::string path = directory.write("taste.yaml", text);
  try {
    return fmt::format("none, {} liked", load_taste(the_index(), path).more.size());
  } catch (const CatalogError& error) {
    std::string lines;
    for (const std::string& problem : error.problems()) {
      CHECK(problem.starts_with(path));
      CHECK(text::printable(problem) == problem);
      lines += problem.substr(path.size() + 1) + '\n';
    }
    return error.problems().size() == 1 ? lines : lines + error.what();
  }
}

TEST_SUITE("taste_file") {
  TEST_CASE("a file says what is liked more and less") {
    struct Case {
      std::string text;
      Taste expected;
    };
    const Case cases[] = {
        {"# mine\nmore:\n  love: 0.8\n  ai: 1.0  # very\nless:\n  war: 0.125\n",
         {{{ai, 1000}, {love, 800}}, {{war, 125}}}},
        {"less: {war: 1}", {{}, {{war, 1000}}}},
        {"{\"more\": {\"war\": 0.3, \"love\": 0.3}}", {{{love, 300}, {war, 300}}, {}}},
        {"\xEF\xBB\xBFmore:\r\n  love: 0.001\r\n", {{{love, 1}}, {}}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK((load(each.text) == each.expected));
    }
  }

  TEST_CASE("every problem is reported with its place") {
    struct Case {
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"more:\n  lvoe: 0.8\n", "2:3: unknown theme 'lvoe'; did you mean 'love'?\n"},
        {"more:\n  a1: 0.8\n", "2:3: unknown theme 'a1'; did you mean 'ai'?\n"},
        {"more:\n  something-else: 0.8\n", "2:3: unknown theme 'something-else'\n"},
        {"more: {love: 1.5}", "1:14: strength of 'love': 1.5 is not in (0, 1]\n"},
        {"more: {love: 0}", "1:14: strength of 'love': 0 is not in (0, 1]\n"},
        {"more: {love: -0.3}", "1:14: strength of 'love': -0.3 is not in (0, 1]\n"},
        {"more: {love: 0.1234}", "1:14: strength of 'love': 0.1234 has more than three decimals\n"},
        {"more: {love: much}", "1:14: strength of 'love': 'much' is not a number like 0.9\n"},
        {"more: {love: '0.5'}", "1:14: strength of 'love' must be a number; remove the quotes\n"},
        {"more: {love: }", "1:8: strength of 'love' must be a number, not nothing\n"},
        {"more: {love: [1]}", "1:14: strength of 'love' must be a number, not a list\n"},
        {"more: {love: 0.5, love: 0.6}", "1:19: theme 'love' comes twice in 'more'\n"},
        {"less:\n  ai: 0.5\n  artificial-intelligence: 0.5\n",
         "3:3: theme 'artificial-intelligence' comes twice in 'less'\n"},
        {"more: {ai: 0.5}\nless: {artificial-intelligence: 0.5}\n",
         "2:8: theme 'artificial-intelligence' is in 'more' already\n"},
        {"less: {love: 0.5}\nmore: {love: 0.5}\n", "1:8: theme 'love' is in 'more' already\n"},
        {"moer: {love: 0.5}\n", "1:1: unknown key 'moer'; did you mean 'more'?\n"},
        {"more: {love: 0.5}\nmore: {ai: 0.5}\n", "2:1: key 'more' comes twice\n"},
        {"more:\nless: {war: 1}\n", "1:1: 'more' has no value\n"},
        {"more: [love]\n", "1:7: 'more' must be a map, not a list\n"},
        {"more: love\n", "1:7: 'more' must be a map, not a text\n"},
        {"- love\n", "1:1: a map of 'more' and 'less' is expected\n"},
        {"love\n", "1:1: a map of 'more' and 'less' is expected\n"},
        {"", " neither 'more' nor 'less' names a theme\n"},
        {"# nothing\n", " neither 'more' nor 'less' names a theme\n"},
        {"---\n", " neither 'more' nor 'less' names a theme\n"},
        {"more: {}\nless: {}\n", " neither 'more' nor 'less' names a theme\n"},
        {"more: {love: \xFF}", "1:14: invalid UTF-8; save the file as UTF-8\n"},
        {std::string("more: \0", 7), "1:7: NUL character; the file is not text\n"},
        {"more: {\"a\\e[31m\": 1}", "1:8: control character U+001B in a text\n"},
        {"less: {wra: 1}\nmore: {lvoe: 1}\n",
         "1:8: unknown theme 'wra'; did you mean 'war'?\n"
         "2:8: unknown theme 'lvoe'; did you mean 'love'?\n"
         "the profile has 2 problems"},
        {"more: {lvoe: 2, war: 0}\nless: {wra: 1, love: 1, love: 0.5}\n",
         "1:8: unknown theme 'lvoe'; did you mean 'love'?\n"
         "1:14: strength of 'lvoe': 2 is not in (0, 1]\n"
         "1:22: strength of 'war': 0 is not in (0, 1]\n"
         "2:8: unknown theme 'wra'; did you mean 'war'?\n"
         "2:25: theme 'love' comes twice in 'less'\n"
         "the profile has 5 problems"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(problems_of(each.text) == each.expected);
    }
  }

  TEST_CASE("a file that cannot be read is a problem") {
    const testing::TemporaryDirectory directory;
    const std::string path = (directory.path() / "none.yaml").string();
    const auto problem_with = [](const std::string& at) {
      try {
        static_cast<void>(load_taste(the_index(), at));
      } catch (const CatalogError& error) {
        CHECK(std::string(error.what()) == "the profile has 1 problem");
        return error.problems().at(0);
      }
      return std::string();
    };
    CHECK(problem_with(path) == path + ": cannot be read: No such file or directory");
    CHECK(problem_with(directory.path().string()) ==
          directory.path().string() + ": cannot be read: Is a directory");
  }

  TEST_CASE("only the first unknown themes come with a suggestion") {
    std::string near = "more:\n";
    for (char last = 'f'; last <= 'z'; ++last) near += fmt::format("  lov{}: 1\n", last);
    const std::string problems = problems_of(near);
    CHECK(problems.find("21:3: unknown theme 'lovy'; did you mean 'love'?\n22:3: unknown theme 'lovz'\n") !=
          std::string::npos);
    std::string many = "more:\n";
    for (int i = 0; i < 20'000; ++i) many += fmt::format("  lov{}: 1\n", i);
    CHECK(std::ranges::count(problems_of(many), '\n') == 20'000);
  }

  TEST_CASE("rubbish is survived") {
    std::mt19937 engine(20130913);  // its numbers are fixed by the standard; those of distributions are not
    const std::string letters =
        "\"':,{}[]-#&*!|>\n\n\n  01.\x1b\xC3\xA9\xFF"
        "aloverwmi";
    for (int round = 0; round < 1000; ++round) {
      std::string text = round % 2 == 0 ? "more:\n  love: 0.5\n" : "";
      for (std::size_t i = engine() % 100; i > 0; --i) text += letters[engine() % letters.size()];
      CAPTURE(text);
      CHECK(!problems_of(text).empty());
    }
  }
}

}  // namespace
}  // namespace recs
