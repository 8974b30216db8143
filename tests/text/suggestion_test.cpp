#include "text/suggestion.hpp"

#include <doctest/doctest.h>

#include <array>

namespace recs::text {
namespace {

TEST_SUITE("suggestion") {
  TEST_CASE("the edit distance counts letters inserted or removed or replaced or swapped") {
    CHECK(edit_distance("her", "her", 5) == 0);
    CHECK(edit_distance("her", "hers", 5) == 1);
    CHECK(edit_distance("hers", "her", 5) == 1);
    CHECK(edit_distance("aleins", "aliens", 5) == 1);
    CHECK(edit_distance("moon", "noon", 5) == 1);
    CHECK(edit_distance("kitten", "sitting", 5) == 3);
    CHECK(edit_distance("", "abc", 5) == 3);
  }

  TEST_CASE("the edit distance counts letters and not bytes") {
    CHECK(edit_distance("amélie", "amelie", 5) == 1);
  }

  TEST_CASE("an edit distance above the limit is the limit plus one") {
    CHECK(edit_distance("kitten", "sitting", 2) == 3);
    CHECK(edit_distance("a", "bcdefghijklmnop", 2) == 3);
    CHECK(edit_distance("a", "b", 0) == 1);
  }

  TEST_CASE("the closest word is the nearest that is near and the first of equals") {
    constexpr std::array<std::string_view, 4> words = {"title", "themes", "year", "years"};
    CHECK((closest("titel", words) == "title"));
    CHECK((closest("yer", words) == "year"));
    CHECK((closest("yearz", words) == "year"));
    CHECK((closest("themes", words) == "themes"));
    CHECK((closest("genre", words) == std::nullopt));
    CHECK((closest("", words) == std::nullopt));
  }

  TEST_CASE("a suggestion is the end of a message") {
    constexpr std::array<std::string_view, 1> words = {"title"};
    CHECK(did_you_mean("tilte", words) == "; did you mean 'title'?");
    CHECK(did_you_mean("something else", words) == "");
  }
}

}  // namespace
}  // namespace recs::text
