#include "history/rating.hpp"

#include "history/columns.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>

namespace recs::history {
namespace {

TEST_SUITE("rating") {
  TEST_CASE("a rating is a number up to the best") {
    struct Case {
      std::string_view text;
      int best;
      std::optional<Thousandths> expected;
    };
    const Case cases[] = {
        {"0.5", 5, 500}, {"5", 5, 5000}, {"5.0", 5, 5000}, {"3,5", 5, 3500}, {"10", 10, 10000},
        {"0", 5, 0},     {"5.5", 5, {}}, {"11", 10, {}},   {"-1", 5, {}},    {"", 5, {}},
        {"★★★", 5, {}},  {"nan", 5, {}}, {"4/5", 5, {}},   {"1e1", 10, {}},  {"1,000", 100, 1000},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK((read_rating(each.text, each.best) == each.expected));
    }
  }

  TEST_CASE("ratings become parts of the best") {
    struct Case {
      int best;
      std::vector<Thousandths> ratings;
      std::vector<Thousandths> expected;
    };
    const Case cases[] = {
        {5, {500, 3500, 5000}, {100, 700, 1000}},
        {10, {1000, 7500, 10000}, {100, 750, 1000}},
        {10, {1000, 5000}, {100, 500}},
        {Columns::unknown_scale, {500, 5000}, {100, 1000}},
        {Columns::unknown_scale, {1000, 5001}, {100, 500}},
        {Columns::unknown_scale, {7000, 85000}, {70, 850}},
        {Columns::unknown_scale, {1}, {1}},
        {Columns::unknown_scale, {}, {}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.ratings);
      std::vector<HistoryEntry> entries(1);  // one that is not rated stays so
      for (const Thousandths rating : each.ratings) entries.push_back({.rating = rating});
      normalise_ratings(entries, each.best);
      CHECK_FALSE(entries[0].rating.has_value());
      std::vector<Thousandths> found;
      for (const HistoryEntry& entry : std::span(entries).subspan(1))
        found.push_back(entry.rating.value_or(0));
      CHECK(found == each.expected);
    }
  }
}

}  // namespace
}  // namespace recs::history
