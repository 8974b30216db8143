#include "report/table.hpp"

#include <doctest/doctest.h>

namespace recs::report {
namespace {

Table sample() {
  const ThemeNumbers themes{{"relevance"}, {{"ai", {Number{"1"}}}, {"love", {Number{"0.9"}}}}};
  return {{"title", "year", "score", "directors", "runtime", "themes"},
          {{std::string("Her \"x\" \\"),
            std::int64_t{2013},
            Number{"0.4200"},
            std::vector<std::string>{"A", "B"},
            {},
            themes},
           {std::string("千"), std::int64_t{2001}, Number{"1.0000"}, std::vector<std::string>{},
            std::int64_t{125}, ThemeNumbers{}}}};
}

TEST_SUITE("table") {
  TEST_CASE("TSV has a row a line") {
    CHECK(to_tsv(sample(), '\n') ==
          "Her \"x\" \\\t2013\t0.4200\tA, B\t\tai=1, love=0.9\n"
          "千\t2001\t1.0000\t\t125\t\n");
  }

  TEST_CASE("rows may end with NUL") {
    const std::string text = to_tsv(sample(), '\0');
    CHECK(text.find('\n') == std::string::npos);
    CHECK(text.back() == '\0');
    CHECK(to_jsonl(sample(), '\0').back() == '\0');
  }

  TEST_CASE("JSON lines have an object a line") {
    CHECK(to_jsonl(sample(), '\n') ==
          R"({"title":"Her \"x\" \\","year":2013,"score":0.42,"directors":["A","B"],"runtime":null,)"
          R"("themes":[{"theme":"ai","relevance":1.0},{"theme":"love","relevance":0.9}]})"
          "\n"
          R"({"title":"千","year":2001,"score":1.0,"directors":[],"runtime":125,"themes":[]})"
          "\n");
  }

  TEST_CASE("JSON is an array") {
    Table table{{"title"}, {{std::string("Her")}}};
    CHECK(to_json(table) == "[\n  {\n    \"title\": \"Her\"\n  }\n]\n");
    table.rows.clear();
    CHECK(to_json(table) == "[]\n");
    CHECK(to_jsonl(table, '\n') == "");
    CHECK(to_tsv(table, '\n') == "");
  }

  TEST_CASE("of several numbers of a theme all are in JSON and the first in lines") {
    const ThemeNumbers themes{{"part", "weight"}, {{"ai", {Number{"0.5"}, Number{"1"}}}}};
    const Table table{{"shared", "best"}, {{themes, ThemeRank{"love", 3}}}};
    CHECK(to_jsonl(table, '\n') ==
          R"({"shared":[{"theme":"ai","part":0.5,"weight":1.0}],"best":{"theme":"love","rank":3}})"
          "\n");
    CHECK(to_tsv(table, '\n') == "ai=0.5\tlove=3\n");
  }

  TEST_CASE("CSV puts only fields in quotes that need them") {
    CHECK(to_csv(sample()) ==
          "title,year,score,directors,runtime,themes\r\n"
          "\"Her \"\"x\"\" \\\",2013,0.4200,\"A, B\",,\"ai=1, love=0.9\"\r\n"
          "千,2001,1.0000,,125,\r\n");
    const Table table{{"series"}, {{std::monostate()}, {std::string(" a ")}, {std::string("a\nb")}}};
    CHECK(to_csv(table) == "series\r\n\"\"\r\n a \r\n\"a\nb\"\r\n");
    CHECK(to_csv({{"a", "b"}, {}}) == "a,b\r\n");
  }

  TEST_CASE("Markdown is a table with numbers on the right") {
    CHECK(to_markdown(sample()) ==
          "| title | year | score | directors | runtime | themes |\n"
          "|---|---:|---:|---|---:|---|\n"
          "| Her \"x\" \\\\ | 2013 | 0.4200 | A, B |  | ai=1, love=0.9 |\n"
          "| 千 | 2001 | 1.0000 |  | 125 |  |\n");
    CHECK(to_markdown({{"a", "only_film"}, {}}) == "| a | only\\_film |\n|---|---|\n");
  }

  TEST_CASE("Markdown in a text is not markup") {
    struct Case {
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"a|b", "a\\|b"},
        {"`x`", "\\`x\\`"},
        {"<b>", "\\<b>"},
        {"M*A*S*H", "M\\*A\\*S\\*H"},
        {"[REC]", "\\[REC\\]"},
        {"a\\|b", "a\\\\\\|b"},
        {"Jack & Jill", "Jack & Jill"},
        {"&lt;", "\\&lt;"},
        {"~~x~~", "\\~\\~x\\~\\~"},
        {"Ocean's 11!", "Ocean's 11!"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      const Table table{{"t"}, {{each.text}}};
      CHECK(to_markdown(table) == "| t |\n|---|\n| " + each.expected + " |\n");
    }
  }
}

}  // namespace
}  // namespace recs::report
