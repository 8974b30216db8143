#include "catalog/yaml.hpp"

#include "support/print.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

namespace recs::yaml {
namespace {

// A node as a line of text: `{title: "Her", year: 2013, themes: [a, null]}`.
std::string show(const Node& node) {
  if (node.kind == Node::Kind::null) return "null";
  if (node.kind == Node::Kind::scalar) return node.is_quoted ? fmt::format("\"{}\"", node.text) : node.text;
  const bool is_map = node.kind == Node::Kind::map;
  std::string text;
  for (const Node& child : node.children) {
    text += (text.empty() ? "" : ", ") + (is_map ? child.key + ": " : "") + show(child);
  }
  return is_map ? "{" + text + "}" : "[" + text + "]";
}

// What a list reads as: its items, or the problem.
std::string read(std::string_view text) {
  std::string out;
  const Problems problems = read_list(text, 1, [&](const Node& node) { out += show(node) + ";"; });
  for (const Problem& problem : problems) {
    out += fmt::format("{}:{} {}", problem.place.line, problem.place.column, problem.message);
  }
  return out;
}

struct Case {
  std::string_view text;
  std::string_view expected;
};

TEST_SUITE("yaml") {
  TEST_CASE("what YAML and JSON allow is read as written") {
    const Case cases[] = {
        {"", ""},
        {"# only a comment\n", ""},
        {"---\n", ""},
        {"- a\n- b\n", "a;b;"},
        {"---\n- a\n...\n", "a;"},
        {"- title: Her\n  year: 2013\n", "{title: Her, year: 2013};"},
        {"- {title: Her, themes: [a, b]}", "{title: Her, themes: [a, b]};"},
        {"[{\"title\":\"Her\",\"year\":2013}]", "{title: \"Her\", year: 2013};"},
        {"- title:\n  year: ~\n- x: null\n- y: 'null'\n",
         "{title: null, year: null};{x: null};{y: \"null\"};"},
        {"- a: 010\n- b: yes\n", "{a: 010};{b: yes};"},
        {"- >-\n  folded\n  text\n", "\"folded text\";"},
        {"- |\n  two\n  lines\n", "\"two\nlines\n\";"},
        {"- plain text\n  goes on\n", "plain text goes on;"},
        {"- \"caf\\u00e9\"\n", "\"café\";"},
        {"- a: b # comment\r\n  c: d\r\n", "{a: b, c: d};"},
        {"- 'It''s'\n", "\"It's\";"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(read(each.text) == each.expected);
    }
  }

  TEST_CASE("what hides mistakes is refused with its place") {
    const std::string long_text(65537, 'x');
    const std::string long_item = "- \"" + long_text + "\"\n";
    const Case cases[] = {
        {"a: b\n", "1:1 a list of films is expected; each begins with '- title: …'"},
        {"Her\n", "1:1 a list of films is expected; each begins with '- title: …'"},
        {"- &a x\n", "1:3 anchors (&name) are not supported; a text that begins with '&' needs quotes"},
        {"- &a [x]\n", "1:3 anchors (&name) are not supported; a text that begins with '&' needs quotes"},
        {"- *a\n", "1:3 aliases (*name) are not supported; a text that begins with '*' needs quotes"},
        {"- !!str x\n", "1:3 tags (!name) are not supported; a text that begins with '!' needs quotes"},
        {"- ! x\n", "1:3 tags (!name) are not supported; a text that begins with '!' needs quotes"},
        {"- !film {a: b}\n", "1:3 tags (!name) are not supported; a text that begins with '!' needs quotes"},
        {"- <<: {a: b}\n", "1:3 merge keys (<<) are not supported"},
        {"- a\n---\n- b\n", "a;2:1 a second document begins here; check the indentation, or remove '---'"},
        {"- a\nb: c\n", "a;2:1 a second document begins here; check the indentation, or remove '---'"},
        {"- [[[[[[[[x]]]]]]]]\n", "1:10 nested too deeply; 8 levels are the limit"},
        {"- ? [a]\n  : b\n", "1:5 this '[' is not closed with ']', or a ',' is missing"},
        {"- ?\n    - a\n  : b\n", "2:5 a key must be a text, not a list or a map"},
        {"- : b\n", "1:3 a key is missing before ':'"},
        {"- \"a\\x1b[0m\"\n", "1:3 control character U+001B in a text"},
        {"- a\tb\n", "1:3 control character U+0009 in a text"},
        {"- \"\\ud83d\\ude00\"\n", "1:10 this escape is not a character; write the character itself"},
        {long_item, "1:3 a text longer than 64 KiB"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text.substr(0, 100));
      CHECK(read(each.text) == each.expected);
    }
  }

  TEST_CASE("a quote that swallows the next lines is found where it opens") {
    constexpr std::string_view message =
        " this quote is not closed on its line; close it, or write a long text without quotes";
    const Case cases[] = {
        {"- title: \"Her\n  year: 2013\n", "1:10"},
        {"- title: 'Her\n  year: 2013\n", "1:10"},
        {"- title: \"Her\n  blurb: \"Lonely.\"\n", "1:10"},
        {"- title: Her\n  blurb: \"A lonely man\n- title: \"Moon\"\n", "2:10"},
        {"- \"title: Her\n  year: 2013\n", "1:3"},
        {"- [\"a, b]\n- c\n", "1:3"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(read(each.text) == std::string(each.expected) + std::string(message));
    }
  }

  TEST_CASE("traps of YAML get a hint") {
    const Case cases[] = {
        {"- title: Alien: Romulus\n",
         "1:15 unexpected ':'; put a text that contains ': ' in quotes, and check the indentation"},
        {"- title: @home\n", "1:10 a text cannot begin with this character; put it in quotes"},
        {"- title: \"Her\" (2013)\n",
         "1:16 this does not belong to the entry above; check the quotes and the indentation"},
        {"- [a, b\n", "1:3 this '[' is not closed with ']', or a ',' is missing"},
        {"- {a: b\n", "1:3 this '{' is not closed with '}', or a ',' is missing"},
        {"- a: b\n\tc: d\n", "2:1 a tab cannot be used for indentation; use spaces"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      const std::string found = read(each.text);
      CHECK(found.substr(found.find(';', 0) < found.find(':') ? found.find(';') + 1 : 0) == each.expected);
    }
  }

  TEST_CASE("columns count characters") { CHECK(read("- [é, &a x]\n").substr(0, 3) == "1:7"); }

  TEST_CASE("a value that is missing is at its key") {
    Place place;
    const Problems problems =
        read_list("- year:\n  title: Her\n", 1, [&](const Node& film) { place = film.children[0].place; });
    CHECK(problems.empty());
    CHECK(place == Place{1, 3});
  }

  TEST_CASE("a map is read whole") {
    std::string out;
    CHECK(read_map("rarity: none\nthemes: {a: {}, b: }\n", "themes", [&](const Node& map) {
            out = show(map);
          }).empty());
    CHECK(out == "{rarity: none, themes: {a: {}, b: null}}");
    CHECK(read_map("- a\n", "'themes' and 'facets'", [](const Node&) {}) ==
          Problems{{{1, 1}, "a map of 'themes' and 'facets' is expected"}});
  }
}

}  // namespace
}  // namespace recs::yaml
