#include "text/title_key.hpp"

#include <doctest/doctest.h>

namespace recs::text {
namespace {

TEST_SUITE("title_key") {
  TEST_CASE("an article at either end is left out") {
    CHECK(without_article("the matrix") == "matrix");
    CHECK(without_article("matrix the") == "matrix");
    CHECK(without_article("das boot") == "boot");
    CHECK(without_article("la la land") == "la land");
    CHECK(without_article("l avventura") == "avventura");
    CHECK(without_article("theatre") == "theatre");
    CHECK(without_article("the") == "the");
    CHECK(without_article("a") == "a");
    CHECK(without_article("") == "");
  }

  TEST_CASE("a year at the end is told from the title") {
    const auto check = [](std::string_view typed, std::string_view title, int year) {
      CAPTURE(typed);
      const auto split = split_year(typed);
      REQUIRE(split.has_value());
      CHECK(split->title == title);
      CHECK(split->year == year);
    };
    check("Solaris (1972)", "Solaris", 1972);
    check("Solaris 1972", "Solaris", 1972);
    check("Solaris(1972)", "Solaris", 1972);
    check("1917 (2019)", "1917", 2019);
    check("Blade Runner 2049", "Blade Runner", 2049);
    for (const std::string_view typed : {"Solaris", "1917", "(1972)", " 1972", "Solaris 72", "Solaris1972",
                                         "Apollo 13", "Solaris (72)", "Solaris 1972)", "Film 0123", ""}) {
      CAPTURE(typed);
      CHECK_FALSE(split_year(typed).has_value());
    }
  }
}

}  // namespace
}  // namespace recs::text
