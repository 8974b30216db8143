#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

TEST_SUITE("commands") {
  TEST_CASE("a recommendation in a pipe is a line of score and title and year and blurb") {
    const Outcome outcome = ask({"--like", "her"});
    CHECK(outcome == Outcome{0,
                             "0.3684\tMoon\t2009\tA miner alone on the far side of the Moon counts the days "
                             "until he may go home.\n"
                             "0.1778\tSolaris\t2002\tA psychologist sent to a silent space station meets "
                             "somebody he has lost.\n"
                             "0.1304\tSolaris\t1972\tThe visitors on a space station seem to come from the "
                             "memories of its crew.\n",
                             ""});
  }

  TEST_CASE("an answer can be written to a file whose name chooses the format") {
    const TemporaryDirectory directory;
    const World world{.directory = directory.path().string()};
    CHECK(ask({"--like", "her", "-n", "1", "-o", "her.csv"}, world) == Outcome{0, "", ""});
    CHECK(run_shell("cat her.csv", world).out == ask({"--like", "her", "-n", "1", "-f", "csv"}).out);
    CHECK(ask({"--like", "her", "-n", "1", "-o", "her.csv", "-f", "tsv"}, world) == Outcome{0, "", ""});
    CHECK(run_shell("cat her.csv", world).out == ask({"--like", "her", "-n", "1", "-f", "tsv"}).out);
    CHECK(ask({"list", "-o", "films"}, world) ==
          Outcome{2, "", "recs: --output: 'films' has no extension that names a format; add --format\n"});
    CHECK(ask({"--like", "[REC]", "-o", "none.tsv"}, world).status == 1);
    CHECK(run_shell("ls", world).out == "her.csv\n");
  }

  TEST_CASE("the account of a score is given if it is asked for") {
    const Outcome outcome = ask({"--like", "her", "-n", "1", "-f", "text", "--explain"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find("only in Her") != std::string::npos);
    CHECK(outcome.out.find("23.68") != std::string::npos);
    CHECK(ask({"list", "--explain"}).err == "recs: --explain does not go with 'recs list'\n");
  }

  TEST_CASE("a recommendation in JSON has all of its parts") {
    CHECK(ask({"--like", "her", "-n", "1", "-f", "json"}).out == R"json([
  {
    "rank": 1,
    "score": 0.3684,
    "title": "Moon",
    "year": 2009,
    "directors": [
      "Duncan Jones"
    ],
    "runtime": 97,
    "blurb": "A miner alone on the far side of the Moon counts the days until he may go home.",
    "themes": [
      {
        "theme": "loneliness",
        "relevance": 1.0
      },
      {
        "theme": "space",
        "relevance": 0.9
      },
      {
        "theme": "artificial-intelligence",
        "relevance": 0.5
      }
    ],
    "shared": [
      {
        "theme": "loneliness",
        "contribution": 0.2368
      },
      {
        "theme": "artificial-intelligence",
        "contribution": 0.1316
      }
    ],
    "only_film": [
      "space"
    ],
    "only_profile": [
      "love"
    ],
    "closest_to": [
      "Her (2013)"
    ],
    "pushed_away": [],
    "left_out": 0
  }
]
)json");
  }

  TEST_CASE("a text answer gives the reasons") {
    const Outcome outcome = ask({"--like", "her", "-n", "1", "-f", "text"});
    CHECK(outcome.out.find("shares loneliness, artificial intelligence · but space") != std::string::npos);
    CHECK(outcome.out.find('\x1b') == std::string::npos);
  }

  TEST_CASE("an answer without films has status one and says why") {
    const std::string why = "recs: no other film of the catalogue shares a theme with what you ask for\n";
    CHECK(ask({"--like", "[REC]"}) == Outcome{1, "", why});
    CHECK(ask({"--like", "[REC]", "-f", "text"}) == Outcome{1, "", why});
    CHECK(ask({"--like", "[REC]", "-f", "json"}) == Outcome{1, "[]\n", why});
    CHECK(ask({"--like", "[REC]", "-f", "jsonl"}) == Outcome{1, "", why});
  }

  TEST_CASE("a film that is not known or not one is an error") {
    CHECK(
        ask({"--like", "Solari"}) ==
        Outcome{2, "", "recs: unknown film 'Solari'; did you mean 'Solaris (1972)' or 'Solaris (2002)'?\n"});
    CHECK(ask({"show", "solaris"}) == Outcome{2, "",
                                              "recs: 'solaris' may be any of 2 films; choose one:\n  "
                                              "\"Solaris (1972)\"\n  \"Solaris (2002)\"\n"});
  }

  TEST_CASE("show prints one film") {
    CHECK(ask({"show", "солярис", "--fields", "title,year,directors"}).out ==
          "Solaris\t1972\tAndrei Tarkovsky\n");
    CHECK(ask({"show", "Her", "-f", "text"}).out.find("Spike Jonze · 126 min · United States\n") !=
          std::string::npos);
  }

  TEST_CASE("list prints the films in order") {
    CHECK(ask({"list", "--fields", "title,year"}).out ==
          "Her\t2013\nMoon\t2009\nSolaris\t1972\nSolaris\t2002\n[REC]\t2007\n");
    CHECK(ask({"list", "-n", "1", "-f", "text"}).out == "Her (2013) · Spike Jonze\n");
  }

  TEST_CASE("rows can end with NUL for xargs") {
    CHECK(ask({"list", "-0", "--fields", "title", "-n", "2"}).out == std::string("Her\0Moon\0", 9));
    CHECK(run_shell("recs -C '" + fixture_catalog + "' list -0 --fields title | xargs -0 -n1 printf '<%s>'")
              .out == "<Her><Moon><Solaris><Solaris><[REC]>");
  }

  TEST_CASE("themes lists the vocabulary or the films of a theme") {
    CHECK(ask({"themes", "--fields", "name,films"}).out ==
          "artificial-intelligence\t2\ngrief\t2\nloneliness\t3\nlove\t2\nspace\t3\nzombies\t1\n");
    const std::string films = "1\tHer\t2013\n0.5\tMoon\t2009\n";
    CHECK(ask({"themes", "artificial-intelligence"}).out == films);
    CHECK(ask({"themes", "Artificial Intelligence"}).out == films);
    CHECK(ask({"themes", "lonelines"}) ==
          Outcome{2, "", "recs: unknown theme 'lonelines'; did you mean 'loneliness'?\n"});
  }

  TEST_CASE("check says how much it has read") {
    CHECK(ask({"check"}) == Outcome{0, "5 films, 6 themes: no problems\n", ""});
    CHECK(run_recs({"check", fixture_catalog}) == Outcome{0, "5 films, 6 themes: no problems\n", ""});
  }

  TEST_CASE("a strict check questions what is no mistake") {
    const Outcome outcome = ask({"check", "--strict"});
    CHECK(outcome.status == 2);
    CHECK(outcome.out == "");
    CHECK(begins(outcome.err, fixture_catalog + ":2:3: 'Her (2013)' has 3 themes; 10 to 20 tell a film\n"));
    CHECK(outcome.err.ends_with("\nrecs: the catalogue has 5 problems\n"));
    CHECK(ask({"list", "--strict"}).err == "recs: --strict does not go with 'recs list'\n");
  }

  TEST_CASE("check takes several paths as they are") {
    const TemporaryDirectory directory;
    const std::string film = "- {title: A, year: 2000, themes: [x], blurb: One.}\n";
    directory.write("[a, b].yaml", film);
    const World world{.directory = directory.path().string()};
    CHECK(run_recs({"check", "[a, b].yaml", fixture_catalog}, world) ==
          Outcome{0, "6 films, 7 themes: no problems\n", ""});
  }

  TEST_CASE("a catalogue can come from standard input") {
    const World world{.input =
                          "- {title: A, year: 2000, themes: [x], blurb: One.}\n- {title: B, year: 2000, "
                          "themes: [x], blurb: Two.}\n"};
    CHECK(run_recs({"-C", "-", "--like", "A"}, world) == Outcome{0, "1.0000\tB\t2000\tTwo.\n", ""});
    CHECK(
        run_recs({"check", "-"}, {.input = "- x\n"}) ==
        Outcome{2, "", "<stdin>:1:3: a film must be a map, not a text\nrecs: the catalogue has 1 problem\n"});
  }

  TEST_CASE("several catalogues are one") {
    const World world{.input = "- {title: A, year: 2000, themes: [zombies], blurb: One.}\n"};
    CHECK(ask({"-C", "-", "--like", "[REC]"}, world).out == "1.0000\tA\t2000\tOne.\n");
  }
}

}  // namespace
}  // namespace recs::testing
