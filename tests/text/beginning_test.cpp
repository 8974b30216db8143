#include "text/beginning.hpp"

#include "text/unicode.hpp"

#include <doctest/doctest.h>

namespace recs::text {
namespace {

TEST_SUITE("beginning") {
  TEST_CASE("what was typed fits where a title or a word of it begins so") {
    struct Case {
      const char* typed;
      const char* title;
      Fit expected;
    };
    const Case cases[] = {
        {"eter", "Eternal Sunshine of the Spotless Mind", Fit::beginning},
        {"ETERNAL sun", "Eternal Sunshine of the Spotless Mind", Fit::beginning},
        {"spotless m", "Eternal Sunshine of the Spotless Mind", Fit::word},
        {"potless", "Eternal Sunshine of the Spotless Mind", Fit::none},
        {"ame", "Amélie", Fit::beginning},
        {"Amé", "Amélie", Fit::beginning},
        {"matr", "The Matrix", Fit::beginning},
        {"the ma", "The Matrix", Fit::beginning},
        {"a matr", "The Matrix", Fit::loose},
        {"the her", "Her", Fit::loose},
        {"2001: a sp", "2001: A Space Odyssey", Fit::beginning},
        {"2001 a sp", "2001: A Space Odyssey", Fit::beginning},
        {"whos", "Who's Afraid of Virginia Woolf?", Fit::beginning},
        {"", "Her", Fit::beginning},
        {"Her ", "Her", Fit::beginning},
        {"Hers", "Her", Fit::none},
    };
    for (const Case& each : cases) {
      CAPTURE(each.typed);
      CAPTURE(each.title);
      CHECK((Beginning(each.typed).fit(fold(each.title)) == each.expected));
    }
  }

  TEST_CASE("a text is found in another whatever the case of its letters") {
    CHECK(find_in_any_case("Mission: Impossible", "mission:") == 0);
    CHECK(find_in_any_case("Mission: Impossible", "IMP") == 9);
    CHECK(find_in_any_case("Amélie", "ame") == std::string_view::npos);
    CHECK(find_in_any_case("Her", "") == 0);
    CHECK(find_in_any_case("", "x") == std::string_view::npos);
  }
}

}  // namespace
}  // namespace recs::text
