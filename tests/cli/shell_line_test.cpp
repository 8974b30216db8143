#include "cli/shell_line.hpp"

#include "support/print.hpp"
#include "support/process.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

using cli::read_shell_line;
using cli::shell_text;
using cli::ShellLine;

constexpr std::string_view usual_breaks = " \t\n\"'@><=;|&(:";

TEST_SUITE("shell line") {
  TEST_CASE("the words of a line are read as bash reads them") {
    struct Case {
      std::string line;
      std::vector<std::string> words;
      std::string word;
      std::size_t kept = 0;
      char quote = '\0';
    };
    const Case cases[] = {
        {"recs ", {"recs"}, ""},
        {"recs --like Eter", {"recs", "--like"}, "Eter"},
        {"recs  --like\tEter ", {"recs", "--like", "Eter"}, ""},
        {"recs --like \"Eternal Su", {"recs", "--like"}, "Eternal Su", 0, '"'},
        {"recs --like 'Who", {"recs", "--like"}, "Who", 0, '\''},
        {"recs --like '' ", {"recs", "--like", ""}, ""},
        {"recs --like Eternal\\ Su", {"recs", "--like"}, "Eternal Su"},
        {"recs --like \"a\\\"b\\$c\\d", {"recs", "--like"}, "a\"b$c\\d", 0, '"'},
        {"recs --like 'a\\' b", {"recs", "--like", "a\\"}, "b"},
        {"recs --like=Ete", {"recs"}, "--like=Ete", 7},
        {"recs --like=\"Ete", {"recs"}, "--like=Ete", 7, '"'},
        {"recs \"--like=Ete", {"recs"}, "--like=Ete", 0, '"'},
        {"recs --like=\"Her\"", {"recs"}, "--like=Her", 7},
        {"recs --like=\"a\"'b", {"recs"}, "--like=ab", 8, '\''},
        {"recs show Mission:\\ Im", {"recs", "show"}, "Mission: Im", 8},
        {"recs show Mission\\:\\ Im", {"recs", "show"}, "Mission: Im", 0},
        {"recs show Her >a <b ", {"recs", "show", "Her"}, ""},
        {"recs show a@b", {"recs", "show"}, "a@b", 1},
        {"recs show $(date", {"recs", "show"}, "$(date", 2},
    };
    for (const Case& each : cases) {
      CAPTURE(each.line);
      const ShellLine line = read_shell_line(each.line, usual_breaks);
      CHECK(line.words == each.words);
      CHECK(line.word == each.word);
      CHECK(line.kept == each.kept);
      CHECK(line.quote == each.quote);
      CHECK(!line.is_redirection);
    }
    CHECK(read_shell_line("recs --like=Ete", " ").kept == 0);
    CHECK(read_shell_line("recs show Her > fi", usual_breaks).is_redirection);
  }

  TEST_CASE("a text comes back from bash as it was whatever quote it follows") {
    for (const std::string text :
         {"Her", "Solaris (1972)", "Who's Afraid?", "a \"quoted\" title", "ends in \"", "ends in '",
          "$(touch x) `touch x`", "back\\slash\\", "Oh, God!", "!x !\"", "~/x", "*", "#1", "a;b|c&d<e>f",
          "{a,b}", "Amélie"}) {
      for (const char quote : {'\0', '"', '\''}) {
        CAPTURE(text);
        CAPTURE(quote);
        // Bash closes the quote, unless it seems to be closed.
        std::string typed = quote == '\0' ? "" : std::string(1, quote);
        typed += shell_text(text, quote);
        if (quote != '\0' && !typed.ends_with(quote)) typed += quote;
        CHECK(run_shell("printf %s " + typed).out == text);
      }
    }
  }

  TEST_CASE("an exclamation mark after a double quote never recalls a command") {
    CHECK(shell_text("Barfi!", '"') == "Barfi!");
    CHECK(shell_text("Airplane! (1980)", '"') == "Airplane! (1980)");
    CHECK(shell_text("Who?!'s", '"') == "Who?\"'!'\"'s");
  }
}

}  // namespace
}  // namespace recs::testing
