#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

// A film, ten that are more like it than one that shares little with it, and one that shares nothing.
std::string many_films() {
  std::string yaml =
      "- {title: 'Ask \"Her\" $1!', year: 2013, themes: {love: 1, grief: 0.5}, blurb: One.}\n"
      "- {title: Zero, year: 2000, themes: {grief: 0.1, noir: 1}, blurb: Last.}\n"
      "- {title: Nothing, year: 2001, themes: [zombies], blurb: Alone.}\n";
  for (const char letter : std::string("ABCDEFGHIJ")) {
    yaml += std::string("- {title: ") + letter + ", year: 2000, themes: {love: 0.2}, blurb: Two.}\n";
  }
  return yaml;
}

// The command that why prints for Zero, and the line of Zero in its answer.
std::string run_command_of_why(const std::string& yaml) {
  const TemporaryDirectory directory;
  const World world{.environment = {"RECS_CATALOG=" + directory.write("films.yaml", yaml)}};
  return run_shell(
             "command=$(recs why 'ask her 1' 'zero 2000' -f text | sed -n 's/^number .*: recs/recs/p')\n"
             "echo \"$command\"\n"
             "eval \"$command --fields rank,title,year\" | grep -P '\\tZero\\t2000'",
             world)
      .out;
}

Outcome ask_many(std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"--catalog", "-"});
  return run_recs(arguments, {.input = many_films()});
}

TEST_SUITE("why") {
  TEST_CASE("in a pipe why prints a line for each theme of either film") {
    CHECK(ask({"why", "her", "moon"}) == Outcome{0,
                                                 "loneliness\t0.2368\t0.9\t1\n"
                                                 "artificial-intelligence\t0.1316\t1\t0.5\n"
                                                 "love\t0.0000\t0.9\t0\n"
                                                 "space\t0.0000\t0\t0.9\n",
                                                 ""});
    CHECK(ask({"why", "her", "moon", "-f", "csv"}).out ==
          "theme,contribution,weight_a,weight_b\r\n"
          "loneliness,0.2368,0.9,1\r\n"
          "artificial-intelligence,0.1316,1,0.5\r\n"
          "love,0.0000,0.9,0\r\n"
          "space,0.0000,0,0.9\r\n");
    CHECK(ask({"why", "her", "moon", "-f", "markdown"}).out ==
          "| theme | contribution | weight\\_a | weight\\_b |\n"
          "|---|---:|---:|---:|\n"
          "| loneliness | 0.2368 | 0.9 | 1 |\n"
          "| artificial-intelligence | 0.1316 | 1 | 0.5 |\n"
          "| love | 0.0000 | 0.9 | 0 |\n"
          "| space | 0.0000 | 0 | 0.9 |\n");
  }

  TEST_CASE("the contributions that why prints add up to the score") {
    CHECK(run_shell("recs why her moon -C '" + fixture_catalog +
                    "' | awk '{ sum += $2; low += $3 < $4 ? $3 : $4; high += $3 < $4 ? $4 : $3 }"
                    " END { printf \"%.4f %.4f\\n\", sum, low / high }'")
              .out == "0.3684 0.3684\n");
    CHECK(ask({"why", "her", "moon", "--fields", "rank,score"}).out == "1\t0.3684\n");
  }

  TEST_CASE("in JSON why is one object of both films") {
    CHECK(ask({"why", "her", "solaris 1972", "-f", "json"}).out == R"-([
  {
    "film_a": "Her (2013)",
    "film_b": "Solaris (1972)",
    "rank": 3,
    "score": 0.1304,
    "shared": [
      {
        "theme": "loneliness",
        "contribution": 0.1304,
        "weight_a": 0.9,
        "weight_b": 0.6
      }
    ],
    "only_a": [
      "artificial-intelligence",
      "love"
    ],
    "only_b": [
      "grief",
      "space"
    ],
    "brings_up": null
  }
]
)-");
    CHECK(ask({"why", "her", "moon", "-f", "jsonl", "--fields", "score,theme"}).out ==
          "{\"score\":0.3684,\"theme\":\"loneliness\"}\n"
          "{\"score\":0.3684,\"theme\":\"artificial-intelligence\"}\n"
          "{\"score\":0.3684,\"theme\":\"love\"}\n"
          "{\"score\":0.3684,\"theme\":\"space\"}\n");
  }

  TEST_CASE("why is laid out for reading at forty columns") {
    CHECK(ask({"why", "her", "moon", "-f", "text", "--width", "40"}).out ==
          "Films like Her (2013)\n"
          "\n"
          " 1  Moon (2009) · Duncan Jones        37\n"
          "    A miner alone on the far side of the\n"
          "    Moon counts the days until he may go\n"
          "    home.\n"
          "    theme           wanted    has      %\n"
          "    loneliness       0.900  1.000  23.68\n"
          "    artificial       1.000  0.500  13.16\n"
          "    intelligence\n"
          "    1.400 / 3.800                  36.84\n"
          "    only in Her: love\n"
          "    only in Moon: space\n");
  }

  TEST_CASE("of a film far down why says what would bring it up") {
    CHECK(ask_many({"why", "ask her 1", "zero", "-f", "text"}) ==
          Outcome{0,
                  "Films like Ask \"Her\" $1! (2013)\n"
                  "\n"
                  "11  Zero (2000)                                                    ▍           4\n"
                  "    Last.\n"
                  "    theme  wanted    has      %\n"
                  "    grief   0.500  0.100   4.00\n"
                  "    0.100 / 2.500          4.00\n"
                  "    only in Ask \"Her\" $1!: love\n"
                  "    only in Zero: noir\n"
                  "\n"
                  "number 1 with more noir: recs --like 'Ask \"Her\" $1! (2013)' --catalog - --more noir\n",
                  ""});
    CHECK(ask_many({"why", "ask her 1", "zero", "--fields", "rank,brings_up"}).out == "11\tnoir=1\n");
    CHECK(ask_many({"why", "ask her 1", "zero", "-f", "jsonl", "--fields", "rank,brings_up"}).out ==
          "{\"rank\":11,\"brings_up\":{\"theme\":\"noir\",\"rank\":1}}\n");
    CHECK(ask_many({"why", "ask her 1", "h", "--fields", "rank,brings_up"}).out == "8\t\n");
    CHECK(ask_many({"why", "ask her 1", "i", "--fields", "rank"}).out == "9\n");
  }

  TEST_CASE("the command that why prints shows the film at the number that it says") {
    CHECK(run_command_of_why(many_films()) ==
          "recs --like 'Ask \"Her\" $1! (2013)' --more noir\n"
          "1\tZero\t2000\n");
    std::string crowd = many_films();
    for (const char letter : std::string("KLMNOPQR")) {
      crowd +=
          std::string("- {title: ") + letter + ", year: 2000, themes: {love: 0.2, noir: 1}, blurb: Two.}\n";
    }
    CHECK(run_command_of_why(crowd) ==
          "recs --like 'Ask \"Her\" $1! (2013)' --limit 9 --more noir\n"
          "9\tZero\t2000\n");
  }

  TEST_CASE("the command that why prints lists all films of a series where another would hide the film") {
    std::string series = many_films();
    series.replace(series.find("blurb: Last"), 0, "series: Zeros, ");
    const std::string best =
        "- {title: Zero, year: 2024, themes: {love: 0.2, noir: 1}, series: Zeros, blurb: Two.}\n";
    CHECK(run_command_of_why(series + best) ==
          "recs --like 'Ask \"Her\" $1! (2013)' --series all --more noir\n"
          "2\tZero\t2000\n");
  }

  TEST_CASE("what brings a film to where no list reaches is not worth saying") {
    std::string yaml =
        "- {title: Her, year: 2013, themes: {love: 1}, blurb: One.}\n"
        "- {title: Zero, year: 2000, themes: {love: 0.1, noir: 0.1}, blurb: Two.}\n";
    for (int i = 1; i <= 1001; ++i) {
      const std::string themes = i <= 1000 ? "{love: 0.5, noir: 0.5}" : "{love: 0.2, space: 1}";
      yaml += "- {title: " + std::to_string(i) + ", year: 2000, themes: " + themes + ", blurb: Three.}\n";
    }
    const World world{.input = yaml};
    CHECK(run_recs({"why", "her", "zero", "-C", "-", "--fields", "rank,brings_up"}, world).out == "1002\t\n");
    CHECK(run_recs({"why", "her", "zero", "-C", "-", "--fields", "rank,brings_up"},
                   {.input = yaml.substr(0, yaml.find("- {title: 1000,")) +
                             yaml.substr(yaml.find("- {title: 1001,"))})
              .out == "1001\tnoir=1000\n");
  }

  TEST_CASE("films that share no theme have nothing to print and status one") {
    const std::string why = "recs: 'Her (2013)' and '[REC] (2007)' share no theme\n";
    CHECK(ask({"why", "her", "[REC]"}) == Outcome{1, "", why});
    CHECK(ask({"why", "her", "[REC]", "-f", "text"}) == Outcome{1, "", why});
    CHECK(ask({"why", "her", "[REC]", "-f", "json"}) == Outcome{1, "[]\n", why});
    CHECK(ask({"why", "her", "[REC]", "-f", "csv", "--fields", "score"}) == Outcome{1, "score\r\n", why});
  }

  TEST_CASE("each mistake in asking why is named") {
    struct Case {
      std::vector<std::string> arguments;
      std::string expected;
    };
    const Case cases[] = {
        {{"why"}, "FILM_A is missing"},
        {{"why", "her"}, "FILM_B is missing"},
        {{"why", "her", "moon", "solaris"}, "unexpected argument 'solaris'"},
        {{"why", "her", "HER (2013)"}, "both titles are of 'Her (2013)'; name two different films"},
        {{"why", "her", "mon"}, "unknown film 'mon'; did you mean 'Moon (2009)'?"},
        {{"why", "her", ""}, "the title of a film is empty"},
        {{"why", "solaris", "her"},
         "'solaris' may be any of 2 films; choose one:\n  \"Solaris (1972)\"\n  \"Solaris (2002)\""},
        {{"why", "her", "moon", "--fields", "scor"},
         "--fields: unknown field 'scor'; did you mean 'score'?\nfields: film_a, film_b, rank, score, "
         "shared, only_a, only_b, brings_up, theme, contribution, weight_a, weight_b"},
        {{"why", "her", "moon", "-n", "3"}, "--limit does not go with 'recs why'"},
        {{"why", "her", "moon", "-f", "dot"},
         "--format dot does not go with this command, which has text, tsv, csv, json, jsonl and markdown"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.expected);
      CHECK(ask(each.arguments) == Outcome{2, "", "recs: " + each.expected + '\n'});
    }
  }
}

}  // namespace
}  // namespace recs::testing
