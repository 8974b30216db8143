#include "cli/fixture.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

TEST_SUITE("arguments") {
  TEST_CASE("nothing typed prints a short help with two examples") {
    const Outcome outcome = run_recs({});
    CHECK(outcome.status == 0);
    CHECK(outcome.err == "");
    CHECK(outcome.out.find("recs --like \"Her\"") != std::string::npos);
  }

  TEST_CASE("help names every option and command and how likes are blended") {
    for (const char* const option : {"-h", "--help"}) {
      const Outcome outcome = run_recs({option});
      CHECK(outcome.status == 0);
      for (const char* const word :
           {"--like", "--limit", "--format", "--fields", "--null", "--color", "--width", "--catalog",
            "--version", "show", "list", "themes", "check", "mean of its weights"}) {
        CAPTURE(word);
        CHECK(outcome.out.find(word) != std::string::npos);
      }
    }
  }

  TEST_CASE("a command has a help of its own") {
    const Outcome outcome = run_recs({"show", "--help"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find("Usage: recs show TITLE [OPTION]") != std::string::npos);
  }

  TEST_CASE("the version is one line") {
    const Outcome outcome = run_recs({"--version"});
    CHECK(outcome.status == 0);
    CHECK(begins(outcome.out, "recs "));
    CHECK(outcome.out.find('\n') == outcome.out.size() - 1);
  }

  TEST_CASE("each mistake on the command line is named") {
    struct Case {
      std::vector<std::string> arguments;
      std::string expected;
    };
    const Case cases[] = {
        {{"--lik", "Her"}, "unknown option '--lik'; did you mean '--like'?"},
        {{"--lik=Her"}, "unknown option '--lik'; did you mean '--like'?"},
        {{"--like", "Her", "-x"}, "unknown option '-x'"},
        {{"show", "--bogus"}, "unknown option '--bogus'"},
        {{"shwo"}, "unknown command 'shwo'; did you mean 'show'?"},
        {{"The Matrix"}, "unknown command 'The Matrix'; for films like it: recs --like \"The Matrix\""},
        {{"--like", "Her", "Moon"}, "unknown command 'Moon'; for films like it: recs --like \"Moon\""},
        {{"list", "extra"}, "unexpected argument 'extra'"},
        {{"--like"}, "--like needs a value"},
        {{"--like="}, "--like needs a value"},
        {{"--like", ""}, "the title of a film is empty"},
        {{"--limit", "3"}, "--like is missing; name a film: recs --like \"Her\""},
        {{"--like", "--limit", "3"}, "--like needs a value"},
        {{"--", "-x"}, "unknown command '-x'; for films like it: recs --like \"-x\""},
        {{"--like", "Her", "--limit", "0"}, "--limit: '0' is not a whole number from 1 to 1000"},
        {{"--like", "Her", "--limit", "1001"}, "--limit: '1001' is not a whole number from 1 to 1000"},
        {{"--like", "Her", "--limit", "-1"}, "--limit: '-1' is not a whole number from 1 to 1000"},
        {{"--like", "Her", "--limit", "010"}, "--limit: '010' is not a whole number from 1 to 1000"},
        {{"--like", "Her", "--limit", "0x10"}, "--limit: '0x10' is not a whole number from 1 to 1000"},
        {{"--like", "Her", "--limit", " 5"}, "--limit: ' 5' is not a whole number from 1 to 1000"},
        {{"--like", "Her", "--limit", "nan"}, "--limit: 'nan' is not a whole number from 1 to 1000"},
        {{"--like", "Her", "--limit", ""}, "--limit: '' is not a whole number from 1 to 1000"},
        {{"--like", "Her", "-n", "99999999999999999999"},
         "--limit: '99999999999999999999' is not a whole number from 1 to 1000"},
        {{"--like", "Her", "--width", "19"}, "--width: '19' is not a whole number from 20 to 1000"},
        {{"--like", "Her", "--format", "xml"},
         "--format: 'xml' is not one of text, tsv, csv, json, jsonl, markdown, dot, yaml, github"},
        {{"--like", "Her", "--format", "JSON"},
         "--format: 'JSON' is not one of text, tsv, csv, json, jsonl, markdown, dot, yaml, github"},
        {{"--like", "Her", "--color", "maybe"}, "--color: 'maybe' is not one of auto, always, never"},
        {{"--like", "Her", "--fields", "titel"},
         "--fields: unknown field 'titel'; did you mean 'title'?\n"
         "fields: rank, score, shared, only_film, only_profile, closest_to, pushed_away, left_out, title, "
         "year, "
         "directors, runtime, countries, languages, aka, series, imdb, blurb, themes"},
        {{"--like", "Her", "--fields", "title,,year"},
         "--fields: an empty field name; write --fields title,year"},
        {{"--like", "Her", "--fields", ""}, "--fields: an empty field name; write --fields title,year"},
        {{"--like", "Her", "--fields", "title,title"}, "--fields: 'title' comes twice"},
        {{"list", "--fields", "score"},
         "--fields: unknown field 'score'\n"
         "fields: title, year, directors, runtime, countries, languages, aka, series, imdb, blurb, themes"},
        {{"--like", "Her", "--format", "text", "--fields", "title"},
         "--fields goes with --format tsv, csv, json, jsonl or markdown, not with text"},
        {{"--like", "Her", "--format", "json", "-0"},
         "--null goes with --format tsv or jsonl, not with json"},
        {{"--like", "Her", "list"}, "--like does not go with 'recs list'"},
        {{"show", "Her", "-n", "3"}, "--limit does not go with 'recs show'"},
        {{"list", "--format", "dot"},
         "--format dot does not go with this command, which has text, tsv, csv, json, jsonl and markdown"},
        {{"themes", "--format", "yaml"},
         "--format yaml does not go with this command, which has text, tsv, csv, json, jsonl and markdown"},
        {{"--like", "Her", "--format", "yaml"},
         "--format yaml does not go with this command, which has text, tsv, csv, json, jsonl, markdown and "
         "dot"},
        {{"show", "Her", "--format", "dot"},
         "--format dot does not go with this command, which has text, tsv, csv, json, jsonl, markdown and "
         "yaml"},
        {{"check", "--format", "csv"},
         "--format csv does not go with this command, which has text, json and github"},
        {{"--like", "Her", "--format", "dot", "--fields", "title"},
         "--fields goes with --format tsv, csv, json, jsonl or markdown, not with dot"},
        {{"show"}, "TITLE is missing"},
        {{"completion"}, "SHELL is missing"},
        {{"completion", "tcsh"}, "SHELL: 'tcsh' is not one of bash, zsh, fish"},
        {{"completion", "bahs"}, "SHELL: 'bahs' is not one of bash, zsh, fish; did you mean 'bash'?"},
        {{"list", "--format", ""},
         "--format: '' is not one of text, tsv, csv, json, jsonl, markdown, dot, yaml, github"},
        {{"--less", "space"}, "--like is missing; name a film: recs --like \"Her\""},
        {{"--like", "Her", "--more", "sapce"}, "--more: unknown theme 'sapce'; did you mean 'space'?"},
        {{"--like", "Her", "--with", "artificial"},
         "--with: unknown theme 'artificial'; there are artificial-intelligence"},
        {{"--like", "Her", "--more", "space=0"},
         "--more: '0' of 'space' is not a number above 0 and up to 10 with at most 3 decimals"},
        {{"--theme", "space=1.5"},
         "--theme: '1.5' of 'space' is not a number above 0 and up to 1 with at most 3 decimals"},
        {{"--theme", "=1"}, "--theme needs the name of a theme"},
        {{"--like", "Her", "--year", "2005..1990"},
         "--year: '2005..1990' ends before it begins; write 1990..2005"},
        {{"--like", "Her", "--year", "nineties"},
         "--year: 'nineties' is not a range such as 1999, 1990..2005, 1990.. or ..2005"},
        {{"--like", "Her", "--runtime", ""},
         "--runtime: '' is not a range such as 1999, 1990..2005, 1990.. or ..2005"},
        {{"--like", "Her", "--director", ""}, "--director needs a name"},
        {{"--like", "Her", "--series", "some"}, "--series: 'some' is not one of first, all"},
        {{"--like", "Her", "--diverse", "2"},
         "--diverse: '2' is not a number from 0 to 1 with at most 3 decimals"},
        {{"--like", "Her", "--min-score", "35"},
         "--min-score: '35' is not a number from 0 to 1 with at most 4 decimals"},
        {{"list", "--min-score", "0.5"}, "--min-score does not go with 'recs list'"},
        {{"show", "Her", "--year", "1999"}, "--year does not go with 'recs show'"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.arguments);
      const Outcome outcome = ask(each.arguments);
      CHECK(outcome.status == 2);
      CHECK(outcome.out == "");
      CHECK(outcome.err == "recs: " + each.expected + "\n");
    }
  }

  TEST_CASE("a later option of a kind wins and several likes add up") {
    CHECK(ask({"--like", "Her", "-n", "1", "-n", "2", "-f", "json", "-f", "tsv", "--fields", "title"}).out ==
          "Moon\nSolaris\n");
    CHECK(ask({"--like", "Her", "--like", "Moon", "--fields", "title,year"}).out ==
          "Solaris\t1972\nSolaris\t2002\n");
    CHECK(ask({"--like", "Her", "--like", "her", "--fields", "title", "-n", "1"}).out ==
          ask({"--like", "Her", "--fields", "title", "-n", "1"}).out);
  }

  TEST_CASE("titles are taken as they are") {
    CHECK(ask({"show", "[REC]", "--fields", "title"}).out == "[REC]\n");
    CHECK(ask({"--like", "[REC]"}).status == 1);
    CHECK(ask({"--like", "[a, b]"}).err == "recs: unknown film '[a, b]'\n");
    CHECK(ask({"--like=-x-"}).err == "recs: unknown film '-x-'\n");
    CHECK(ask({"--like", "%s%n"}).err == "recs: unknown film '%s%n'\n");
  }

  TEST_CASE("what is typed cannot drive the terminal") {
    CHECK(ask({"--like", "\x1b[2J\n\u202e"}).err == "recs: unknown film '\\x1b[2J\\x0a\\u{202e}'\n");
    CHECK(ask({"--\x1b[2J"}).err == "recs: unknown option '--\\x1b[2J'\n");
    CHECK(ask({"--format", "\x1b[2J"}).err.find('\x1b') == std::string::npos);
    CHECK(ask({"--fields", "\x1b[2J", "--like", "Her"}).err.find('\x1b') == std::string::npos);
    CHECK(run_recs({"check", "/no/\x1b[2J"}).err ==
          "/no/\\x1b[2J: cannot be read: No such file or directory\nrecs: the catalogue has 1 problem\n");
  }
}

}  // namespace
}  // namespace recs::testing
