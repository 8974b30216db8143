#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

// The titles of an answer over the small catalogue, a line each.
std::string titles(std::vector<std::string> arguments, const World& world = {}) {
  arguments.insert(arguments.end(), {"--fields", "title,year"});
  return ask(std::move(arguments), world).out;
}

constexpr const char* moon = "Moon\t2009\n";
constexpr const char* solaris_1972 = "Solaris\t1972\n";
constexpr const char* solaris_2002 = "Solaris\t2002\n";

TEST_SUITE("steering") {
  TEST_CASE("themes alone are a question") {
    CHECK(ask({"--theme", "space", "--theme", "Grief=0.5", "--fields", "score,title,year"}).out ==
          "0.5000\tSolaris\t1972\n0.4286\tSolaris\t2002\n0.3000\tMoon\t2009\n");
  }

  TEST_CASE("titles are read from files and from standard input") {
    const TemporaryDirectory directory;
    const std::string file = directory.write("liked.txt", "# mine\n\nher\r\n  Moon (2009)  \n");
    const std::string both = titles({"--like", "Her", "--like", "Moon"});
    CHECK(titles({"--like", "@" + file}) == both);
    CHECK(titles({"--like", "-"}, {.input = "her\nmoon"}) == both);
    CHECK(titles({"--like", "Her", "--like", "@" + file}) == both);
    CHECK(titles({"--like", "Her", "--unlike", "-"}, {.input = "Moon\n"}) ==
          titles({"--like", "Her", "--unlike", "Moon"}));
  }

  TEST_CASE("every mistake in a file of titles is named with its line") {
    const TemporaryDirectory directory;
    const std::string file = directory.write("liked.txt", "her\nxyz\n\nMon\nSolaris\n");
    CHECK(ask({"--like", "@" + file}) ==
          Outcome{2, "",
                  "recs: " + file + ":2: unknown film 'xyz'\n" + file +
                      ":4: unknown film 'Mon'; did you mean 'Moon (2009)'?\n" + file +
                      ":5: 'Solaris' may be any of 2 films; choose one:\n"
                      "  \"Solaris (1972)\"\n  \"Solaris (2002)\"\n"});
    CHECK(ask({"--like", "-"}, {.input = "# nothing\n"}).err == "recs: <stdin>: has no titles\n");
    CHECK(ask({"--like", "@/no/file"}).err == "recs: /no/file: cannot be read: No such file or directory\n");
    CHECK(ask({"--like", "@/"}).err == "recs: /: cannot be read: Is a directory\n");
    CHECK(ask({"--like", "-"}, {.input = "\x1b[2J"}).err == "recs: <stdin>:1: unknown film '\\x1b[2J'\n");
  }

  TEST_CASE("what is unliked is taken away and never an answer") {
    CHECK(titles({"--like", "Her"}) == std::string(moon) + solaris_2002 + solaris_1972);
    CHECK(titles({"--like", "Her", "--unlike", "Moon"}) == std::string(solaris_2002) + solaris_1972);
    CHECK(
        ask({"--like", "Her", "--unlike", "Moon", "-f", "jsonl", "-n", "1", "--fields", "pushed_away"}).out ==
        R"({"pushed_away":[{"theme":"loneliness","weight":0.5},)"
        R"({"theme":"artificial-intelligence","weight":0.25}]})"
        "\n");
    CHECK(ask({"--like", "Her", "--unlike", "Moon", "-f", "text"})
              .out.starts_with("Films like Her (2013), unlike Moon (2009)\n"
                               "pushed away: loneliness, artificial intelligence\n\n"));
  }

  TEST_CASE("critiques turn themes up and down") {
    CHECK(titles({"--like", "Her", "--more", "space", "--less", "loneliness", "--more=grief"}) ==
          std::string(solaris_2002) + solaris_1972 + moon);
    CHECK(titles({"--like", "Her", "--more", "space=10"}) == std::string(moon) + solaris_1972 + solaris_2002);
    CHECK(ask({"--like", "Her", "--more", "space", "--less", "love=0.5", "-f", "text"})
              .out.starts_with("Films like Her (2013), more space, less love\n"));
    CHECK(titles({"--like", "Her", "--more", "space", "--less", "space"}) == titles({"--like", "Her"}));
  }

  TEST_CASE("of several liked films each answer names the closest") {
    const Outcome outcome = ask({"--like", "Her", "--like", "Moon", "--fields", "title,year,closest_to"});
    CHECK(outcome.out == "Solaris\t1972\tMoon (2009)\nSolaris\t2002\tHer (2013)\n");
    CHECK(ask({"--like", "Her", "--like", "Moon", "-f", "text"}).out.find("\n    closest to Moon (2009)\n") !=
          std::string::npos);
    CHECK(ask({"--like", "Her", "-f", "text"}).out.find("closest to") == std::string::npos);
  }

  TEST_CASE("of a series one film is listed unless all are asked for") {
    const World world{.input = R"(
- {title: A, year: 2000, themes: [x, y], blurb: A.}
- {title: B, year: 2001, themes: [x, y], series: S, blurb: B.}
- {title: C, year: 2002, themes: [x], series: S, blurb: C.}
- {title: D, year: 2003, themes: [x, z], series: S, blurb: D.}
- {title: E, year: 2004, themes: [y, z], blurb: E.}
)"};
    const auto ask_series = [&](std::vector<std::string> arguments) {
      arguments.insert(arguments.end(), {"--like", "A", "-C", "-"});
      return run_recs(arguments, world).out;
    };
    CHECK(ask_series({"--fields", "title,left_out"}) == "B\t2\nE\t0\n");
    CHECK(ask_series({"--fields", "title,left_out", "--series", "first", "-n", "1"}) == "B\t2\n");
    CHECK(ask_series({"--fields", "title,left_out", "--series", "all"}) == "B\t0\nC\t0\nD\t0\nE\t0\n");
    CHECK(ask_series({"-f", "text"}).find("+2 in the series\n") != std::string::npos);
  }

  TEST_CASE("diverse answers are unlike each other") {
    CHECK(titles({"--like", "Her", "--diverse", "0", "-n", "2"}) == std::string(moon) + solaris_2002);
    CHECK(titles({"--like", "Her", "--diverse=1"}) == titles({"--like", "Her"}));
    CHECK(titles({"--diverse", "--like", "Her"}) == titles({"--like", "Her", "--diverse", "0.7"}));
  }

  TEST_CASE("a score is enough if it is printed as enough") {
    CHECK(titles({"--like", "Her", "--min-score", "0.3684"}) == moon);
    CHECK(titles({"--like", "Her", "--min-score", "0"}) == titles({"--like", "Her"}));
    CHECK(ask({"--like", "Her", "--min-score", "0.3685"}) ==
          Outcome{1, "", "recs: no film has a score of at least 0.3685; the best has 0.3684\n"});
  }

  TEST_CASE("a list is narrowed by each option and by all together") {
    CHECK(titles({"--like", "Her", "--with", "space", "--without", "love"}) ==
          std::string(moon) + solaris_1972);
    CHECK(titles({"--like", "Her", "--year", "..2002"}) == std::string(solaris_2002) + solaris_1972);
    CHECK(titles({"--like", "Her", "--year", "2002"}) == solaris_2002);
    CHECK(titles({"--like", "Her", "--year", "1972..2001"}) == solaris_1972);
    CHECK(titles({"--like", "Her", "--runtime", "90..100"}) == moon);
    CHECK(titles({"--like", "Her", "--director", "tarkovsky", "--director", "DUNCAN"}) ==
          std::string(moon) + solaris_1972);
    CHECK(titles({"--like", "Moon", "--country", "states"}) == "Her\t2013\n");
    CHECK(titles({"list", "--with", "space", "--year", "2000.."}) == std::string(moon) + solaris_2002);
    CHECK(titles({"themes", "space", "--without", "love"}) == std::string(moon) + solaris_1972);
    CHECK(ask({"themes", "--director", "jonze", "--fields", "name,films"}).out ==
          "artificial-intelligence\t1\nloneliness\t1\nlove\t1\n");
  }

  TEST_CASE("what was seen is not shown and what is not in the catalogue is counted") {
    const TemporaryDirectory directory;
    const World world{.directory = directory.path().string()};
    directory.write("watched.csv",
                    "Date,Name,Year,Letterboxd URI\n2024-01-01,Moon,2008,https://boxd.it/1\n"
                    "2024-01-02,\"No, Such Film\",1999,https://boxd.it/2\nbroken\n");
    directory.write("list.txt", "Solaris\n");
    CHECK(
        ask({"--like", "Her", "--seen", "watched.csv", "--fields", "title,year"}, world) ==
        Outcome{0, std::string(solaris_2002) + solaris_1972,
                "watched.csv: 1 of 2 films is not in the catalogue, 1 row is wrong; --verbose lists them\n"});
    CHECK(ask({"--like", "Her", "--seen", "watched.csv", "--fields", "title,year", "--verbose"}, world) ==
          Outcome{0, std::string(solaris_2002) + solaris_1972,
                  "watched.csv:4: 1 fields under a header of 4; the row is left out\n"
                  "watched.csv:3: not in the catalogue: No, Such Film (1999)\n"});
    CHECK(titles({"--like", "Her", "--only", "list.txt"}, world) == std::string(solaris_2002) + solaris_1972);
    CHECK(titles({"list", "--only", "list.txt", "--only", "-", "--seen", "watched.csv"},
                 {.input = "Moon\nHer", .directory = world.directory}) ==
          std::string("Her\t2013\n") + solaris_1972 + solaris_2002);
    CHECK(ask({"--like", "Her", "--seen", "-", "--only", "-"}).err ==
          "recs: standard input can be read once, but several options name it as '-'\n");
    CHECK(ask({"--like", "Her", "--seen", "none.csv"}, world).err ==
          "recs: none.csv: cannot be read: No such file or directory\n");
  }

  TEST_CASE("an answer that filters leave empty tells what each removed") {
    CHECK(ask({"--like", "Her", "--year", "2050..", "--without", "love"}) ==
          Outcome{1, "",
                  "recs: nothing is left of 3 films that share a theme with what you ask for\n"
                  "  --without removes 1\n"
                  "  --year removes 3; without it 2 would be left\n"});
    CHECK(ask({"--like", "Her", "--min-score", "0.2", "--runtime", "..60"}).err ==
          "recs: nothing is left of 1 film with a score of at least 0.2000\n"
          "  --runtime removes 1; without it 1 would be left\n");
    CHECK(ask({"list", "--year", "1900", "-f", "json"}) ==
          Outcome{1, "[]\n",
                  "recs: nothing is left of 5 films of the catalogue\n"
                  "  --year removes 5; without it 5 would be left\n"});
    CHECK(ask({"themes", "space", "--year", "1900", "-f", "text"}) ==
          Outcome{1, "",
                  "recs: nothing is left of 3 films with the theme 'space'\n"
                  "  --year removes 3; without it 3 would be left\n"});
    CHECK(ask({"themes", "--year", "1900"}).status == 1);
  }

  TEST_CASE("hints are for terminals") {
    CHECK(ask({"--like", "Her", "-f", "text"}).out.find("recs --like") == std::string::npos);
    const auto on_terminal = [](const std::string& options) {
      return run_shell("script -qec \"TERM=dumb '" RECS_PROGRAM "' --like Her -n 1 --color never " + options +
                       " -C '" + fixture_catalog + "'\" /dev/null | tr -d '\\r'")
          .out;
    };
    const std::string typed = "recs --like \"Her\" -n 1 --color never --width=70 -C " + fixture_catalog;
    CHECK(on_terminal("--width=70")
              .ends_with("\n\nmore grief: " + typed + " --more grief\nless loneliness: " + typed +
                         " --less loneliness\n"));
    CHECK(on_terminal("-o /dev/null -f text") == "");
    CHECK(on_terminal("--no-hints").find("recs --like") == std::string::npos);
    CHECK(on_terminal("-f tsv").find("recs --like") == std::string::npos);
  }
}

}  // namespace
}  // namespace recs::testing
