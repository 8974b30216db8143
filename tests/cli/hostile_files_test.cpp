#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace recs::testing {
namespace {

std::string repeat(const std::string& text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

const std::string good = "- {title: Her, year: 2013, themes: [love], blurb: Lonely.}\n";

// What `recs check` says of a file: the first line of its errors, without the path.
std::string first_problem(const std::string& text) {
  const TemporaryDirectory directory;
  const std::string file = directory.write("films.yaml", text);
  const Outcome outcome = run_recs({"check", file});
  CHECK(outcome.status == 2);
  CHECK(outcome.out == "");
  CHECK(outcome.err.find("\nrecs: the catalogue has ") != std::string::npos);
  const auto is_shown_safely = [](char c) {
    return c == '\n' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F);
  };
  CHECK(std::ranges::all_of(outcome.err, is_shown_safely));
  REQUIRE(begins(outcome.err, file + ":"));
  return outcome.err.substr(file.size() + 1, outcome.err.find('\n') - file.size() - 1);
}

TEST_SUITE("hostile_files") {
  TEST_CASE("hostile files are answered with place and cause") {
    struct Case {
      std::string name;
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"binary",
         std::string("\x7F"
                     "ELF\x02\x01\0\0",
                     8),
         "1:1: control character U+007F; remove it"},
        {"a NUL after good entries", good + std::string("\0", 1), "2:1: NUL character; the file is not text"},
        {"latin-1", "- {title: Am\xE9lie, year: 2001, themes: [x], blurb: x}\n",
         "1:13: invalid UTF-8; save the file as UTF-8"},
        {"half a character at the end", good + "# \xE2\x82", "2:3: invalid UTF-8; save the file as UTF-8"},
        {"utf-16", std::string("\xFF\xFE-\0 \0", 6), "1:1: the file is UTF-16; save it as UTF-8"},
        {"an escape sequence", "- {title: \x1b[31mHer}\n", "1:11: control character U+001B; remove it"},
        {"an escape sequence in disguise", "- {title: \"\\e[31mHer\", year: 2013, themes: [x], blurb: x}\n",
         "1:11: control character U+001B in a text"},
        {"a reversed title", "- {title: \u202eHer}\n", "1:11: control character U+202E; remove it"},
        {"old Mac line ends", "- title: Her\r  year: 2013\r",
         "1:13: carriage return without a line feed; end lines with LF or CRLF"},
        {"a map", "title: Her\nyear: 2013\n",
         "1:1: a list of films is expected; each begins with '- title: …'"},
        {"a text", "Her\n", "1:1: a list of films is expected; each begins with '- title: …'"},
        {"commas", repeat(",", 100'000),
         "1:1: a second document begins here; check the indentation, or remove '---'"},
        {"open lists", repeat("[", 100'000), "1:1: this '[' is not closed with ']', or a ',' is missing"},
        {"open maps", repeat("{", 100'000),
         "1:1: a list of films is expected; each begins with '- title: …'"},
        {"nested dashes", repeat("- ", 100'000), "1:17: nested too deeply; 8 levels are the limit"},
        {"questions", repeat("? ", 100'000),
         "1:1: a list of films is expected; each begins with '- title: …'"},
        {"colons", "- " + repeat(": ", 100'000), "1:3: a key is missing before ':'"},
        {"quotes", repeat("\"", 100'000), "1:1: a list of films is expected; each begins with '- title: …'"},
        {"documents", repeat("---\n", 10'000),
         "2:1: a second document begins here; check the indentation, or remove '---'"},
        {"a billion laughs", "- &a [x]\n- &b [*a, *a]\n",
         "1:3: anchors (&name) are not supported; a text that begins with '&' needs quotes"},
        {"a long title", "- {title: " + repeat("x", 70'000) + "}\n", "1:11: a text longer than 64 KiB"},
        {"a long key", "- " + repeat("x", 70'000) + ": y\n",
         "1:70003: unexpected ':'; put a text that contains ': ' in quotes, and check the indentation"},
        {"an open quote", "- title: \"Her\n" + good,
         "1:10: this quote is not closed on its line; close it, or write a long text without quotes"},
        {"an open quote at the end of a big file", repeat("# comment\n", 10'000) + "- title: 'Her\n",
         "10001:10: this quote is not closed on its line; close it, or write a long text without quotes"},
        {"the same key a thousand times", "- {" + repeat("title: A, ", 1000) + "}\n",
         "1:3: missing key 'blurb'"},
        {"a year out of range of any number",
         "- {title: A, year: " + repeat("9", 400) + ", themes: [x], blurb: x}\n",
         "1:20: year '" + repeat("9", 400) + "' is not a whole number"},
        {"a relevance out of range",
         "- {title: A, year: 2000, themes: {x: 1" + repeat("0", 400) + "}, blurb: x}\n",
         "1:38: relevance of 'x': '1" + repeat("0", 400) + "' is not a number like 0.9"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.name);
      CHECK(first_problem(each.text) == each.expected);
    }
  }

  TEST_CASE("one line of many films is read") {
    std::string text = "[";
    for (int i = 0; i < 5000; ++i) {
      text += (i == 0 ? "" : ",") + std::string("{\"title\":\"Film ") + std::to_string(i) +
              "\",\"year\":2000,\"themes\":{\"é\":1},\"blurb\":\"Ünï\"}";
    }
    const TemporaryDirectory directory;
    const auto file = directory.write("films.json", text + "]");
    CHECK(run_recs({"check", file}) == Outcome{0, "5000 films, 1 theme: no problems\n", ""});
  }

  TEST_CASE("files that are no files are told") {
    const TemporaryDirectory directory;
    directory.write("dir.yaml/x.txt", "");
    CHECK(run_recs({"check", (directory.path() / "dir.yaml").string()})
              .err.find("this directory has no YAML files (*.yaml)") != std::string::npos);
    CHECK(run_recs({"check", "/dev/null"}) == Outcome{0, "0 films, 0 themes: no problems\n", ""});
    CHECK(run_recs({"check", "/dev/zero"}).err ==
          "/dev/zero: is larger than 256 MiB; split it into several files\nrecs: the catalogue has 1 "
          "problem\n");
    CHECK(run_shell("recs check <(echo x)").status == 2);
  }

  TEST_CASE("a mistake prints nothing on standard output") {
    const TemporaryDirectory directory;
    directory.write("a.yaml", good);
    directory.write("b.yaml", "- {title: Moon}\n");
    const Outcome outcome = run_recs({"-C", directory.path().string(), "--like", "Her"});
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "");
    CHECK(std::ranges::count(outcome.err, '\n') == 4);
  }
}

}  // namespace
}  // namespace recs::testing
