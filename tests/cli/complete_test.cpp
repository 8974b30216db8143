#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

namespace recs::testing {
namespace {

const std::string usual_breaks = " \t\n\"'@><=;|&(:";

// What bash is told about a line over the catalogue for tests.
std::string bash(const std::string& line) {
  const World world{.environment = {"RECS_CATALOG=" + fixture_catalog}};
  return run_recs({"complete", "bash", line, usual_breaks}, world).out;
}

// What zsh or fish is told about the words of one.
std::string told(const std::string& shell, std::vector<std::string> words) {
  words.insert(words.begin(), {"complete", shell});
  return run_recs(words, {.environment = {"RECS_CATALOG=" + fixture_catalog}}).out;
}

TEST_SUITE("complete") {
  TEST_CASE("a title is completed and quoted for bash") {
    CHECK(bash("recs --like mo") == "words 0\n\"Moon\"\n");
    CHECK(bash("recs --like \"mo") == "words 0\nMoon\n");
    CHECK(bash("recs --like solaris") == "words 0\n\"Solaris (1972)\"\n\"Solaris (2002)\"\n");
    CHECK(bash("recs --like \"solaris (19") == "words 0\nSolaris (1972)\n");
    CHECK(bash("recs --like='re") == "words 7\n[REC]\n");
    CHECK(bash("recs show re") == "words 0\n\"[REC]\"\n");
    CHECK(bash("recs --unlike zzz") == "words 0\n");
  }

  TEST_CASE("other titles of a film are completed too") {
    CHECK(told("zsh", {"show", "соля"}) == "words 0\nСолярис:1972, Andrei Tarkovsky\n");
  }

  TEST_CASE("zsh and fish are told what a candidate is") {
    CHECK(told("zsh", {"--like", "he"}) == "words 0\nHer:2013, Spike Jonze\n");
    CHECK(told("fish", {"--like=he"}) == "words 7\n--like=Her\t2013, Spike Jonze\n");
    CHECK(told("zsh", {"--country", "un"}) == "words 0\nUnited States:1 film\n");
    CHECK(told("zsh", {"completion", "z"}) == "words 0\nzsh\n");
  }

  TEST_CASE("fish is given what it finds the typed letters in") {
    CHECK(told("zsh", {"--director", "balaguero"}) == "words 0\nJaume Balagueró:1 film\n");
    CHECK(told("fish", {"--director", "balaguero"}) == "words 0\njaume balaguero\t1 film\n");
    CHECK(told("fish", {"--director", "Balagueró"}) == "words 0\nJaume Balagueró\t1 film\n");
  }

  TEST_CASE("what the candidates begin with does not replace what was typed") {
    CHECK(begins(told("zsh", {"--like", "sol"}), "words 0\n"));
    CHECK(begins(told("zsh", {"--like", ""}), "words 0\n"));
    CHECK(
        begins(told("zsh", {"--director", "j"}), "list 0\n"));  // Spike Jonze, Duncan Jones, Jaume Balagueró
  }

  TEST_CASE("a word is completed as what it names") {
    struct Case {
      std::vector<std::string> words;
      std::string expected;
    };
    const Case cases[] = {
        {{"sh"}, "show"},
        {{""}, "themes"},
        {{""}, "--like"},
        {{"--he"}, "--help"},
        {{"--like", "Her", "--exp"}, "--explain"},
        {{"show", "Her", ""}, "--format"},
        {{"--like", "Her", "-"}, "--limit"},
        {{"--theme", "art"}, "artificial-intelligence"},
        {{"--more=intell"}, "artificial-intelligence"},
        {{"themes", "lone"}, "loneliness"},
        {{"--like", "Her", "--without", "Artificial Int"}, "artificial intelligence"},
        {{"--series", ""}, "all"},
        {{"-n", "3", "-f", "cs"}, "csv"},
        {{"-fcs"}, "csv"},
        {{"list", "--fields", "title,yea"}, "year"},
        {{"help", "sh"}, "show"},
        {{"show", "--", "mo"}, "Moon"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.words);
      const std::string all = told("fish", each.words);
      CAPTURE(all);
      CHECK(all.find(each.expected + '\t') != std::string::npos);
    }
  }

  TEST_CASE("nothing is offered that does not go with the rest of the line") {
    CHECK(told("zsh", {"show", "--lik"}) == "words 0\n");
    CHECK(told("zsh", {"show", "--lim"}) == "words 0\n");
    CHECK(told("zsh", {"--like", "Her", "sh"}) == "words 0\n");
    CHECK(told("zsh", {"list", "sh"}) == "words 0\n");
    CHECK(told("zsh", {"list", "-f", "ya"}) == "words 0\n");
    CHECK(told("zsh", {"--", "--li"}) == "words 0\n");
    CHECK(told("zsh", {"--limit", ""}) == "words 0\n");
    CHECK(told("zsh", {"--bogus", "sh"}) == "words 0\nshow:Print all that the catalogue says of a film\n");
  }

  TEST_CASE("a file is left to the shell") {
    CHECK(told("zsh", {"-C", "fi"}) == "files 0\n");
    CHECK(told("zsh", {"--catalog=fi"}) == "files 10\n");
    CHECK(told("zsh", {"check", "one.yaml", "tw"}) == "files 0\n");
    CHECK(told("zsh", {"--like", "@tit"}) == "files 1\n");
    CHECK(told("zsh", {"--like=@lists/a@b"}) == "files 8\n");
    CHECK(bash("recs --like Her > fi") == "files 0\n");
  }

  TEST_CASE("the catalogue is the one that the line names") {
    const TemporaryDirectory directory;
    const World world{
        .environment = {"RECS_CATALOG=" + fixture_catalog, "HOME=" + directory.path().string()}};
    const std::string file =
        directory.write("my films.yaml", "- {title: Mine, year: 2000, themes: [a], blurb: B.}\n");
    const std::string expected = "words 0\nMine:2000\n";
    CHECK(run_recs({"complete", "zsh", "-C", file, "--like", "mi"}, world).out == expected);
    CHECK(run_recs({"complete", "zsh", "--catalog=" + file, "--like", "mi"}, world).out == expected);
    CHECK(run_recs({"complete", "zsh", "-C", "~/my films.yaml", "show", "mi"}, world).out == expected);
    CHECK(run_recs({"complete", "bash", "recs -C '" + file + "' --like mi", usual_breaks}, world).out ==
          "words 0\n\"Mine\"\n");
  }

  TEST_CASE("the catalogue may be one that a configuration file names") {
    const TemporaryDirectory directory;
    const std::string home = directory.path().string();
    std::filesystem::create_directories(directory.path() / ".config/recs");
    directory.write(".config/recs/config.toml", "catalog = [\"" + fixture_catalog + "\"]\n");
    const World world{.environment = {"HOME=" + home}};
    CHECK(run_recs({"complete", "zsh", "--like", "sol"}, world).out ==
          "words 0\nSolaris (1972):1972, Andrei Tarkovsky\nSolaris (2002):2002, Steven Soderbergh\n");
    const World with_variable{.environment = {"HOME=" + home, "RECS_CATALOG=/nowhere"}};
    CHECK(run_recs({"complete", "zsh", "--like", "sol"}, with_variable) == Outcome{0, "", ""});
  }

  TEST_CASE("of a thousand films there are enough") {
    const TemporaryDirectory directory;
    std::string films;
    for (int i = 0; i < 1100; ++i) {
      films += "- {title: The Film " + std::to_string(i) + ", year: 2000, themes: [a], blurb: B.}\n";
    }
    const std::string file = directory.write("films.yaml", films);
    const std::string told = run_recs({"complete", "zsh", "-C", file, "show", "the"}).out;
    CHECK(begins(told, "list 0\nThe Film 0:2000\n"));
    CHECK(std::ranges::count(told, '\n') == 1001);
  }

  TEST_CASE("both films of a command for two are completed") {
    CHECK(told("zsh", {"why", "Her", "moo"}) == "words 0\nMoon:2009, Duncan Jones\n");
    CHECK(told("zsh", {"path", "moo"}) == "words 0\nMoon:2009, Duncan Jones\n");
    CHECK(told("zsh", {"path", "Her", "Moon", "so"}) == "words 0\n");
  }

  TEST_CASE("mistakes are passed over in silence") {
    const World nowhere{.environment = {"RECS_CATALOG=/nowhere"}};
    const World stdin_world{.input = "- {title: Mine, year: 2000, themes: [a], blurb: B.}\n"};
    for (const std::vector<std::string>& words :
         std::vector<std::vector<std::string>>{{"complete"},
                                               {"complete", "tcsh", "recs"},
                                               {"complete", "bash"},
                                               {"complete", "zsh", "--like", "h"}}) {
      CAPTURE(words);
      CHECK(run_recs(words, nowhere) == Outcome{0, "", ""});
    }
    CHECK(run_recs({"complete", "zsh", "-C", "-", "--like", "mi"}, stdin_world) == Outcome{0, "", ""});
    CHECK(run_recs({"--help"}).out.find("complete ") == std::string::npos);
  }
}

}  // namespace
}  // namespace recs::testing
