#include "history/csv.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

namespace recs::history {
namespace {

// `line: [field] [field]` for each row.
std::string describe(std::string_view text, char delimiter = ',') {
  CsvReader reader(text, delimiter);
  std::string out;
  while (const auto row = reader.next()) {
    out += fmt::format("{}{}:", out.empty() ? "" : "\n", row->line);
    if (row->fields.empty()) out += " wrong quotes";
    for (const std::string& field : row->fields) out += " [" + field + "]";
  }
  return out;
}

TEST_SUITE("csv") {
  TEST_CASE("rows are read as RFC 4180 has them") {
    struct Case {
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"", ""},
        {"\n\r\n \t\n", ""},
        {"a", "1: [a]"},
        {"a,b\nc,d\n", "1: [a] [b]\n2: [c] [d]"},
        {"a,b\r\nc,d\r\n", "1: [a] [b]\n2: [c] [d]"},
        {"a,b\rc,d\r", "1: [a] [b]\n2: [c] [d]"},
        {"a,b\n\n\nc,d", "1: [a] [b]\n4: [c] [d]"},
        {"a,,\n,\n", "1: [a] [] []\n2: [] []"},
        {"\"a,b\",\"c\"\"d\"\"\"", "1: [a,b] [c\"d\"]"},
        {"\"\",\"\"\"\"", "1: [] [\"]"},
        {"\"a\nb\r\n\nc\",d\ne", "1: [a\nb\r\n\nc] [d]\n5: [e]"},
        {" a , \"b \" ,c d ", "1: [a] [b ] [c d]"},
        {std::string("a\0b,c\n", 6), std::string("1: [a\0b] [c]", 12)},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(describe(each.text) == each.expected);
    }
  }

  TEST_CASE("any delimiter separates") {
    CHECK(describe("a;b,c;\"d;e\"", ';') == "1: [a] [b,c] [d;e]");
    CHECK(describe("a\t\tb c\t\n\t\t\n", '\t') == "1: [a] [] [b c] []\n2: [] [] []");
  }

  TEST_CASE("wrong quotes cost a line and no more") {
    struct Case {
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"\"a", "1: wrong quotes"},
        {"a,\"b\nc,d\ne,f", "1: wrong quotes\n2: [c] [d]\n3: [e] [f]"},
        {"a,\"b\nc,\"d\"\ne,f", "1: wrong quotes\n2: [c] [d]\n3: [e] [f]"},
        {"6\" tall\nb", "1: wrong quotes\n2: [b]"},
        {"\"a\" b\nc", "1: wrong quotes\n2: [c]"},
        {"a\n\n\"b\nc", "1: [a]\n3: wrong quotes\n4: [c]"},
        {"\"a\"\"", "1: wrong quotes"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(describe(each.text) == each.expected);
    }
  }

  TEST_CASE("long fields and many open quotes are read in a moment") {
    const std::string megabyte(1 << 20, 'x');
    CHECK(describe(megabyte + ",\"" + megabyte + "\"") == "1: [" + megabyte + "] [" + megabyte + "]");
    std::string open;
    std::string expected;
    for (int line = 1; line <= 99'999; ++line) {
      open += "\"a\n";
      expected += fmt::format("{}: wrong quotes\n", line);
    }
    expected.pop_back();
    CHECK(describe(open) == expected);
  }
}

}  // namespace
}  // namespace recs::history
