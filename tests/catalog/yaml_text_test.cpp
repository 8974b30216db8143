#include "catalog/yaml_text.hpp"

#include "support/print.hpp"

#include <doctest/doctest.h>

namespace recs::yaml {
namespace {

TEST_SUITE("yaml_text") {
  TEST_CASE("places are counted in lines and characters") {
    const std::string_view text = "a: b\né: ü\nc";
    PlaceCounter places(text);
    CHECK(places.at(0, 0) == Place{1, 1});
    CHECK(places.at(3, 0) == Place{1, 4});
    CHECK(places.at(5, 1) == Place{2, 1});
    CHECK(places.at(9, 1) == Place{2, 4});
    CHECK(places.at(7, 1) == Place{2, 2});  // backwards
    CHECK(places.at(12, 2) == Place{3, 1});
    CHECK(places.at(99, 2) == Place{3, 2});  // past the end
  }

  TEST_CASE("a quote closes on its line or not") {
    CHECK(closes_on_its_line(R"("Her")", 0));
    CHECK(closes_on_its_line(R"("a \" b")", 0));
    CHECK(closes_on_its_line("'It''s'", 0));
    CHECK_FALSE(closes_on_its_line("\"Her\nx\"", 0));
    CHECK_FALSE(closes_on_its_line("\"Her", 0));
    CHECK_FALSE(closes_on_its_line("'It''s", 0));
    CHECK_FALSE(closes_on_its_line("\"a \\\nb\"", 0));
    CHECK_FALSE(closes_on_its_line("\"Her\\", 0));
  }

  TEST_CASE("an open quote is one that begins a text") {
    const std::string_view text = "a: it's \"fine\"\nb: \"open\n";
    CHECK((find_open_quote(text, 0, 14) == std::nullopt));
    CHECK((find_open_quote(text, 15, 23) == std::size_t{18}));
  }

  TEST_CASE("a tab in the indentation is seen") {
    CHECK(is_indented_with_tab("a:\n \tb", 5));
    CHECK_FALSE(is_indented_with_tab("a:\n  b\tc", 7));
  }
}

}  // namespace
}  // namespace recs::yaml
