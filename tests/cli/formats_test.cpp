#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

TEST_SUITE("formats") {
  TEST_CASE("CSV begins with a header and ends its lines with CRLF") {
    CHECK(ask({"list", "-f", "csv", "--fields", "title,year,directors"}).out ==
          "title,year,directors\r\n"
          "Her,2013,Spike Jonze\r\n"
          "Moon,2009,Duncan Jones\r\n"
          "Solaris,1972,Andrei Tarkovsky\r\n"
          "Solaris,2002,Steven Soderbergh\r\n"
          "[REC],2007,\"Jaume Balagueró, Paco Plaza\"\r\n");
    CHECK(begins(ask({"--like", "Her", "-f", "csv"}).out, "score,title,year,blurb\r\n0.3684,Moon,2009,"));
    CHECK(begins(ask({"themes", "-f", "csv"}).out, "name,facet,films,meaning\r\n"));
    CHECK(begins(ask({"themes", "space", "-f", "csv"}).out, "relevance,title,year\r\n0.9,Moon,2009\r\n"));
  }

  TEST_CASE("Markdown is a table to paste") {
    CHECK(ask({"list", "-f", "markdown", "--fields", "title,year"}).out ==
          "| title | year |\n"
          "|---|---:|\n"
          "| Her | 2013 |\n"
          "| Moon | 2009 |\n"
          "| Solaris | 1972 |\n"
          "| Solaris | 2002 |\n"
          "| \\[REC\\] | 2007 |\n");
    CHECK(begins(ask({"themes", "-f", "markdown", "--fields", "name,films"}).out, "| name | films |\n"));
  }

  TEST_CASE("a film is printed as an entry that a catalogue can take") {
    const Outcome outcome = ask({"show", "Her", "-f", "yaml"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out ==
          "- title: Her\n"
          "  year: 2013\n"
          "  directors: [Spike Jonze]\n"
          "  runtime: 126\n"
          "  countries: [United States]\n"
          "  themes:\n"
          "    artificial-intelligence: 1.0\n"
          "    loneliness: 0.9\n"
          "    love: 0.9\n"
          "  blurb: A lonely letter-writer falls for the operating system that seems to understand him.\n");
    CHECK(run_recs({"check", "-"}, {.input = outcome.out}) ==
          Outcome{0, "1 film, 3 themes: no problems\n", ""});
  }

  TEST_CASE("recommendations are a graph for Graphviz") {
    const Outcome outcome = ask({"--like", "Her", "-f", "dot"});
    CHECK(outcome.status == 0);
    CHECK(begins(outcome.out, "graph recs {\n"));
    CHECK(outcome.out.find("liked1 -- answer1 [label=37,") != std::string::npos);
    CHECK(ask({"--like", "[REC]", "-f", "dot"}).status == 1);
  }

  TEST_CASE("check reports problems to editors and to workflows") {
    const World world{.input = "- {title: Her, yaer: 2013, themes: {love: 1.5}, blurb: 100% lonely.}\n"};
    CHECK(run_recs({"check", "-", "--format", "json"}, world) ==
          Outcome{2,
                  R"([
  {"path": "<stdin>", "line": 1, "column": 3, "message": "missing key 'year'"},
  {"path": "<stdin>", "line": 1, "column": 16, "message": "unknown key 'yaer'; did you mean 'year'?"},
  {"path": "<stdin>", "line": 1, "column": 43, "message": "relevance of 'love': 1.5 is not in (0, 1]"}
]
)",
                  "recs: the catalogue has 3 problems\n"});
    CHECK(run_recs({"check", "-", "--format", "github"}, world) ==
          Outcome{2,
                  "::error file=<stdin>,line=1,col=3::missing key 'year'\n"
                  "::error file=<stdin>,line=1,col=16::unknown key 'yaer'; did you mean 'year'?\n"
                  "::error file=<stdin>,line=1,col=43::relevance of 'love': 1.5 is not in (0, 1]\n",
                  "recs: the catalogue has 3 problems\n"});
    CHECK(ask({"check", "--format", "json"}) == Outcome{0, "[]\n", ""});
    CHECK(ask({"check", "--format", "github"}) == Outcome{0, "5 films, 6 themes: no problems\n", ""});
    CHECK(ask({"check", "--strict", "--format", "github"}).status == 2);
  }
}

}  // namespace
}  // namespace recs::testing
