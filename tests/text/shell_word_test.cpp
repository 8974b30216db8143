#include "text/shell_word.hpp"

#include "support/process.hpp"

#include <doctest/doctest.h>

#include <string>

namespace recs::text {
namespace {

TEST_SUITE("shell_word") {
  TEST_CASE("a word that nobody quotes is as it is and others are in quotes that a shell takes off") {
    struct Case {
      std::string_view text;
      std::string_view expected;
    };
    const Case cases[] = {
        {"--limit", "--limit"},
        {"--year=1990..2005", "--year=1990..2005"},
        {"slow-burn", "slow-burn"},
        {"-C", "-C"},
        {"/home/Me/films.yaml", "/home/Me/films.yaml"},
        {"=ls", R"-("=ls")-"},
        {"~/films", R"-("~/films")-"},
        {"Her (2013)", R"-("Her (2013)")-"},
        {"Her", R"-("Her")-"},
        {"", R"-("")-"},
        {"Ocean's Eleven (2001)", R"-("Ocean's Eleven (2001)")-"},
        {"千と千尋の神隠し (2001)", R"-("千と千尋の神隠し (2001)")-"},
        {"M*A*S*H? [REC] ~ {a,b} #1; a & b | <c>", R"-("M*A*S*H? [REC] ~ {a,b} #1; a & b | <c>")-"},
        {"Airplane! (1980)", R"-('Airplane! (1980)')-"},
        {"$ (1971)", R"-('$ (1971)')-"},
        {"`pwd`", R"-('`pwd`')-"},
        {"back\\slash", R"-('back\slash')-"},
        {"\"Crocodile\" Dundee (1986)", R"-('"Crocodile" Dundee (1986)')-"},
        {"Who's There?! (2000)", R"-('Who'\''s There?! (2000)')-"},
        {"'!'", R"-(''\''!'\''')-"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(shell_word(each.text) == each.expected);
    }
  }

  TEST_CASE("a shell reads back every character") {
    std::string line;
    std::string expected;
    const auto add = [&](const std::string& text) {
      line += ' ' + shell_word(text);
      expected += text + '\n';
    };
    add("");
    for (char c = 1; c < 127; ++c) {
      add(std::string(1, c));
      add(std::string("a'") + c + "b");
      add(std::string("$") + c + "'");
    }
    for (const std::string shell : {"sh", "bash"}) {
      CAPTURE(shell);
      const testing::World world{.input = "printf '%s\\n'" + line + '\n'};
      CHECK((testing::run_shell(shell, world) == testing::Outcome{0, expected, ""}));
    }
  }

  TEST_CASE("a shell that recalls what was typed before reads a word as it is") {
    const std::string word = shell_word("Oh, it's !echo");
    const testing::World world{.input = "set -o history\nset -H\necho one\necho " + word + '\n'};
    CHECK((testing::run_shell("bash", world) == testing::Outcome{0, "one\nOh, it's !echo\n", ""}));
  }
}

}  // namespace
}  // namespace recs::text
