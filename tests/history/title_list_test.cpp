#include "history/title_list.hpp"

#include "history/fixture.hpp"
#include "recs/error.hpp"

#include <doctest/doctest.h>

namespace recs::history {
namespace {

std::string read(std::string_view text) { return testing::describe(read_title_list(text, "seen.txt")); }

TEST_SUITE("title_list") {
  TEST_CASE("each line is a title with or without a year") {
    struct Case {
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"", ""},
        {"\n# nothing\n\n", ""},
        {"Her", "1: Her\n"},
        {"# seen\n\n  Her (2013)\r\nSolaris\n", "3: Her (2013)\n4: Solaris\n"},
        {"The Good, the Bad and the Ugly (1966)\n", "1: The Good, the Bad and the Ugly (1966)\n"},
        {"\"Her (2013)\"\n\"Crocodile\" Dundee\n\"\"\n", "1: Her (2013)\n2: \"Crocodile\" Dundee\n3: \"\"\n"},
        {"[REC] (2007)\n12:08 East of Bucharest\n", "1: [REC] (2007)\n2: 12:08 East of Bucharest\n"},
        {"Am\xE9lie\nAmélie\n千と千尋の神隠し (2001)\n", "1: Amélie\n3: 千と千尋の神隠し (2001)\n"},
        {"Her\nSolaris\nHer\n", "1: Her\n2: Solaris\n"},
        {"Her\n\x1b[2J\nMoon\n",
         "1: Her\n3: Moon\n2! control character U+001B in the title; the line is left out\n"},
        {"Her\nA\tB\n", "1: Her\n2! control character U+0009 in the title; the line is left out\n"},
        {"Her\n" + std::string(1 << 20, 'x'),
         "1: Her\n2! a title of 1048576 bytes; 1000 are the limit; the line is left out\n"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(read(each.text) == "a list of titles\n" + each.expected);
    }
  }

  TEST_CASE("what is no text is refused") {
    constexpr const char* refusal =
        "seen.txt: is neither text nor a table; give a CSV export, or a list with a title in each line";
    CHECK_THROWS_WITH_AS((void)read(std::string("Her\n\0", 5)), refusal, Error);
    CHECK_THROWS_WITH_AS((void)read("\x7F"
                                    "ELF\x02\x01\n\x02"),
                         refusal, Error);
    CHECK_THROWS_WITH_AS((void)read(std::string(1 << 20, 'x')), refusal, Error);
  }
}

}  // namespace
}  // namespace recs::history
