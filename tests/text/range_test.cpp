#include "text/range.hpp"

#include <doctest/doctest.h>

namespace recs::text {
namespace {

TEST_SUITE("range") {
  TEST_CASE("a range has two ends or one or is a single number") {
    struct Case {
      std::string_view text;
      Range expected;
    };
    const Case cases[] = {
        {"1999", {1999, 1999}},
        {"1990..2005", {1990, 2005}},
        {"1990..", {1990, {}}},
        {"..2005", {{}, 2005}},
        {"0..0", {0, 0}},
        {"..", {}},
        {"1000000", {1000000, 1000000}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      const ReadRange read = read_range(each.text);
      CHECK((read.range == each.expected));
      CHECK(read.problem == "");
    }
  }

  TEST_CASE("what is no range is told with what would be one") {
    for (const std::string_view text :
         {"", ".", "...", "1990-1999", "1990s", "1990...1999", "1990..x", "x..1990", "-1", "..-1", " 1990",
          "01990", "1000001", "1e3", "1990. .1999"}) {
      CAPTURE(text);
      const ReadRange read = read_range(text);
      CHECK((read.range == std::nullopt));
      CHECK(read.problem ==
            "'" + std::string(text) + "' is not a range such as 1999, 1990..2005, 1990.. or ..2005");
    }
    CHECK(read_range("19\n90").problem ==
          R"('19\x0a90' is not a range such as 1999, 1990..2005, 1990.. or ..2005)");
  }

  TEST_CASE("a range that goes backwards is told the other way round") {
    CHECK((read_range("2005..1990").range == std::nullopt));
    CHECK(read_range("2005..1990").problem == "'2005..1990' ends before it begins; write 1990..2005");
  }

  TEST_CASE("a range contains its ends and all numbers beyond an open one") {
    CHECK(contains({1990, 1999}, 1990));
    CHECK(contains({1990, 1999}, 1999));
    CHECK_FALSE(contains({1990, 1999}, 1989));
    CHECK_FALSE(contains({1990, 1999}, 2000));
    CHECK(contains({1990, {}}, 2026));
    CHECK_FALSE(contains({1990, {}}, 1989));
    CHECK(contains({{}, 1929}, 1895));
    CHECK_FALSE(contains({{}, 1929}, 1930));
    CHECK(contains({}, 0));
  }
}

}  // namespace
}  // namespace recs::text
