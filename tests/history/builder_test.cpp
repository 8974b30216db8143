#include "history/builder.hpp"

#include "history/fixture.hpp"

#include <doctest/doctest.h>

namespace recs::history {
namespace {

TEST_SUITE("builder") {
  TEST_CASE("a film that comes again is one entry where it came first") {
    Builder builder;
    builder.add({.title = "Her", .year = 2013, .line = 2});
    builder.add({.title = "Solaris", .year = 1972, .line = 3});
    builder.add({.title = "Her", .year = 2013, .line = 4});
    builder.add({.title = "Solaris", .year = 2002, .line = 5});
    builder.add({.title = "Solaris", .line = 6});
    CHECK(testing::describe(builder.finish("x")) ==
          "x\n2: Her (2013)\n3: Solaris (1972)\n5: Solaris (2002)\n6: Solaris\n");
  }

  TEST_CASE("an IMDb number decides what is the same film") {
    Builder builder;
    builder.add({.title = "Her", .year = 2013, .imdb = "tt1798709", .line = 2});
    builder.add({.title = "Sie", .year = 2014, .imdb = "tt1798709", .line = 3});
    builder.add({.title = "Her", .year = 2013, .imdb = "tt0000001", .line = 4});
    CHECK(testing::describe(builder.finish("x")) == "x\n2: Her (2013) tt1798709\n4: Her (2013) tt0000001\n");
  }

  TEST_CASE("the latest rating counts") {
    struct Row {
      std::string date;
      std::optional<Thousandths> rating;
    };
    struct Case {
      std::string name;
      std::vector<Row> rows;
      std::optional<Thousandths> expected;
    };
    const Case cases[] = {
        {"oldest first", {{"2023-01-01", 600}, {"2024-01-01", 900}}, 900},
        {"newest first", {{"2024-01-01", 900}, {"2023-01-01", 600}}, 900},
        {"with times", {{"2024-01-01T20:00:00Z", 900}, {"2024-01-01T10:00:00Z", 600}}, 900},
        {"the same day", {{"2024-01-01", 600}, {"2024-01-01", 900}}, 900},
        {"no dates", {{"", 900}, {"", 600}}, 600},
        {"dates of another kind", {{"Sat Jan 12 2013", 900}, {"Fri Jan 11 2013", 600}}, 600},
        {"a date and none", {{"2024-01-01", 900}, {"", 600}}, 600},
        {"seen again without a rating", {{"2023-01-01", 600}, {"2024-01-01", {}}}, 600},
        {"rated when seen again", {{"2023-01-01", {}}, {"2022-01-01", 600}}, 600},
        {"three", {{"2022-01-01", 100}, {"2024-01-01", 900}, {"2023-01-01", 600}}, 900},
        {"never rated", {{"2023-01-01", {}}, {"2024-01-01", {}}}, {}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.name);
      Builder builder;
      for (const Row& row : each.rows) builder.add({.title = "Her", .rating = row.rating}, row.date);
      const History history = builder.finish("x");
      REQUIRE(history.entries.size() == 1);
      CHECK((history.entries[0].rating == each.expected));
    }
  }
}

}  // namespace
}  // namespace recs::history
