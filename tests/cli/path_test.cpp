#include "cli/fixture.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

TEST_SUITE("path") {
  TEST_CASE("in a pipe path prints a line for each film of the chain") {
    CHECK(ask({"path", "her", "solaris 1972"}) ==
          Outcome{0,
                  "0\t\tHer\t2013\t\n"
                  "1\t0.3684\tMoon\t2009\tloneliness=0.2368, artificial-intelligence=0.1316\n"
                  "2\t0.4118\tSolaris\t1972\tspace=0.2353, loneliness=0.1765\n",
                  ""});
    CHECK(ask({"path", "her", "moon", "-f", "csv"}).out ==
          "step,score,title,year,shared\r\n"
          "0,,Her,2013,\r\n"
          "1,0.3684,Moon,2009,\"loneliness=0.2368, artificial-intelligence=0.1316\"\r\n");
    CHECK(ask({"path", "her", "moon", "-f", "markdown", "--fields", "step,score,title"}).out ==
          "| step | score | title |\n"
          "|---:|---:|---|\n"
          "| 0 |  | Her |\n"
          "| 1 | 0.3684 | Moon |\n");
  }

  TEST_CASE("in JSON a chain is an object a film") {
    CHECK(ask({"path", "her", "moon", "-f", "json", "--fields", "step,score,title,year,shared"}).out == R"([
  {
    "step": 0,
    "score": null,
    "title": "Her",
    "year": 2013,
    "shared": []
  },
  {
    "step": 1,
    "score": 0.3684,
    "title": "Moon",
    "year": 2009,
    "shared": [
      {
        "theme": "loneliness",
        "contribution": 0.2368
      },
      {
        "theme": "artificial-intelligence",
        "contribution": 0.1316
      }
    ]
  }
]
)");
    CHECK(begins(ask({"path", "her", "moon", "-f", "jsonl"}).out,
                 R"({"step":0,"score":null,"title":"Her","year":2013,"directors":["Spike Jonze"],)"
                 R"("runtime":126,"blurb":)"));
  }

  TEST_CASE("a chain is laid out for reading at forty columns") {
    CHECK(ask({"path", "her", "solaris 1972", "-f", "text", "--width", "40"}).out ==
          "From Her (2013) to Solaris (1972)\n"
          "\n"
          " 1  Moon (2009) · Duncan Jones        37\n"
          "    shares loneliness, artificial\n"
          "    intelligence\n"
          "\n"
          " 2  Solaris (1972)                    41\n"
          "    shares space, loneliness\n");
  }

  TEST_CASE("a dumb terminal of forty columns gets a chain in its width without colour") {
    const Outcome outcome = run_shell("script -qec \"stty cols 40; TERM=dumb '" RECS_PROGRAM "' -C '" +
                                      fixture_catalog + "' path Her Moon\" /dev/null < /dev/null");
    CHECK(outcome.out ==
          "From Her (2013) to Moon (2009)\r\n"
          "\r\n"
          " 1  Moon (2009) · Duncan Jones        37\r\n"
          "    shares loneliness, artificial\r\n"
          "    intelligence\r\n");
  }

  TEST_CASE("a chain is a graph for Graphviz") {
    const Outcome outcome = ask({"path", "her", "solaris 1972", "-f", "dot"});
    CHECK(outcome.status == 0);
    CHECK(begins(outcome.out, "graph recs {\n  graph [layout=dot, bgcolor=white]\n"));
    CHECK(outcome.out.find("\n  film1 -- film2 [label=\"  41\\l  space\\l  loneliness\\l\",") !=
          std::string::npos);
    CHECK(outcome.out.ends_with("\n}\n"));
  }

  TEST_CASE("where no chain leads there is nothing to print and status one") {
    const std::string why = "recs: no chain of at most 6 steps leads from 'Her (2013)' to '[REC] (2007)'\n";
    CHECK(ask({"path", "her", "[REC]"}) == Outcome{1, "", why});
    CHECK(ask({"path", "her", "[REC]", "-f", "text"}) == Outcome{1, "", why});
    CHECK(ask({"path", "her", "[REC]", "-f", "dot"}) == Outcome{1, "", why});
    CHECK(ask({"path", "her", "[REC]", "-f", "json"}) == Outcome{1, "[]\n", why});
  }

  TEST_CASE("each mistake in asking for a chain is named") {
    struct Case {
      std::vector<std::string> arguments;
      std::string expected;
    };
    const Case cases[] = {
        {{"path"}, "FROM is missing"},
        {{"path", "her"}, "TO is missing"},
        {{"path", "her", "moon", "solaris"}, "unexpected argument 'solaris'"},
        {{"path", "her", "her"}, "both titles are of 'Her (2013)'; name two different films"},
        {{"path", "her", "solaris"},
         "'solaris' may be any of 2 films; choose one:\n  \"Solaris (1972)\"\n  \"Solaris (2002)\""},
        {{"path", "mon", "her"}, "unknown film 'mon'; did you mean 'Moon (2009)'?"},
        {{"path", "her", "moon", "--fields", "rank"},
         "--fields: unknown field 'rank'\nfields: step, score, shared, title, year, directors, runtime, "
         "countries, languages, aka, series, imdb, blurb, themes"},
        {{"path", "her", "moon", "--explain"}, "--explain does not go with 'recs path'"},
        {{"path", "her", "moon", "-f", "yaml"},
         "--format yaml does not go with this command, which has text, tsv, csv, json, jsonl, markdown and "
         "dot"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.expected);
      CHECK(ask(each.arguments) == Outcome{2, "", "recs: " + each.expected + '\n'});
    }
  }
}

}  // namespace
}  // namespace recs::testing
