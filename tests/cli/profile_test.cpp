#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

constexpr const char* ratings =
    "Date,Name,Year,Letterboxd URI,Rating\n"
    "2024-01-01,Moon,2009,https://boxd.it/1,5\n"
    "2024-01-02,Solaris,1972,https://boxd.it/2,4.5\n"
    "2024-01-03,Her,2013,https://boxd.it/3,1\n"
    "2024-01-04,No Such Film,1999,https://boxd.it/4,3\n";

TEST_SUITE("profile") {
  TEST_CASE("ratings become a taste that is a question") {
    const TemporaryDirectory directory;
    const World world{.directory = directory.path().string()};
    directory.write("ratings.csv", ratings);
    const Outcome taste = ask({"profile", "ratings.csv"}, world);
    CHECK(taste.status == 0);
    CHECK(taste.out ==
          "# what you like more and less than your average: 3 of 4 rated films, mean 7.0 of 10\n"
          "# From above 0 to 1 each, the strongest first. Yours to edit.\n"
          "more:\n  space: 1.0\n  grief: 0.48\n"
          "less:\n  love: 1.0\n  artificial-intelligence: 0.82\n");
    CHECK(taste.err == "ratings.csv: 1 of 4 films is not in the catalogue; --verbose lists them\n");
    CHECK(ask({"profile", "ratings.csv", "-o", "taste.yaml"}, world).out == "");
    CHECK(run_shell("cat taste.yaml", world).out == taste.out);
    const std::string alone = ask({"--profile", "taste.yaml", "--fields", "title,year"}, world).out;
    CHECK(alone == "Solaris\t1972\nSolaris\t2002\nMoon\t2009\n");
    CHECK(ask({"--profile", "-", "--fields", "title,year"}, {.input = taste.out}).out == alone);
    CHECK(ask({"--profile", "taste.yaml", "--like", "Her", "-f", "text"}, world)
              .out.starts_with("Films like Her (2013), to your taste\n"));
  }

  TEST_CASE("every mistake in a taste is named with its place") {
    CHECK(ask({"--profile", "-"}, {.input = "more: {sapce: 0.5, love: 2}\n"}) ==
          Outcome{2, "",
                  "<stdin>:1:8: unknown theme 'sapce'; did you mean 'space'?\n"
                  "<stdin>:1:26: strength of 'love': 2 is not in (0, 1]\n"
                  "recs: the profile has 2 problems\n"});
  }

  TEST_CASE("films that say nothing are no taste") {
    CHECK(ask({"profile", "-"}, {.input = "No Such Film\n"}) ==
          Outcome{1, "",
                  "<stdin>: 1 of 1 film is not in the catalogue; --verbose lists them\n"
                  "recs: none of the films is in the catalogue\n"});
    CHECK(ask({"profile", "-", "-f", "json"}, {.input = "Her\n"}).err ==
          "recs: --format json does not go with this command, which has text and yaml\n");
    CHECK(ask({"profile"}).err == "recs: FILE is missing\n");
  }
}

}  // namespace
}  // namespace recs::testing
