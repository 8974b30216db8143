#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

constexpr const char* one_film = "- {title: Mine, year: 2000, themes: [x], blurb: One.}\n";

TEST_SUITE("catalog_location") {
  TEST_CASE("the program in the build tree finds the bundled catalogue") {
    const Outcome outcome = run_recs({"show", "Her", "--fields", "title,year"});
    CHECK(outcome == Outcome{0, "Her\t2013\n", ""});
  }

  TEST_CASE("RECS_CATALOG names one or more catalogues") {
    const TemporaryDirectory directory;
    const auto file = directory.write("mine.yaml", one_film);
    CHECK(run_recs({"list", "--fields", "title"}, {.environment = {"RECS_CATALOG=" + file}}).out == "Mine\n");
    CHECK(run_recs({"list", "--fields", "title", "-n", "2"},
                   {.environment = {"RECS_CATALOG=" + file + ":" + fixture_catalog}})
              .out == "Her\nMine\n");
  }

  TEST_CASE("an option goes before the environment and an empty variable is none") {
    CHECK(ask({"list", "-n", "1", "--fields", "title"}, {.environment = {"RECS_CATALOG=/no/such"}}).out ==
          "Her\n");
    CHECK(run_recs({"show", "Her", "--fields", "title"}, {.environment = {"RECS_CATALOG="}}).out == "Her\n");
  }

  TEST_CASE("a program without a catalogue beside it uses the one in the home directory") {
    const TemporaryDirectory directory;
    directory.write("data/recs/catalog/mine.yaml", one_film);
    const std::string copy = (directory.path() / "recs").string();
    const auto list = [&](const std::vector<std::string>& environment) {
      return run_shell("cp '" RECS_PROGRAM "' '" + copy + "' && '" + copy + "' list --fields title",
                       {.environment = environment});
    };
    CHECK(list({"XDG_DATA_HOME=" + directory.path().string() + "/data"}).out == "Mine\n");

    const Outcome lost = list({"XDG_DATA_HOME=relative", "HOME=/nowhere"});
    CHECK(lost.status == 2);
    CHECK(lost.err.find("recs: there is no catalogue; name one with --catalog PATH") == 0);
    CHECK(lost.err.find("/nowhere/.local/share/recs/catalog") != std::string::npos);
    CHECK(lost.err.find("relative") == std::string::npos);
  }
}

}  // namespace
}  // namespace recs::testing
