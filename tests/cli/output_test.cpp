#include "cli/fixture.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>

namespace recs::testing {
namespace {

const std::string recs = "recs -C '" + fixture_catalog + "' ";

bool has_color(const std::vector<std::string>& arguments, const std::vector<std::string>& environment) {
  std::vector<std::string> all = {"--like", "Her", "-f", "text"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  return ask(all, {.environment = environment}).out.find('\x1b') != std::string::npos;
}

TEST_SUITE("output") {
  TEST_CASE("a reader that goes away is no error") {
    CHECK(run_shell("set -o pipefail; " + recs + "list | head -n 1") ==
          Outcome{0,
                  "Her\t2013\tA lonely letter-writer falls for the operating system that seems to understand "
                  "him.\n",
                  ""});
    // A reader that is gone before anything is written.
    CHECK(run_shell("set -o pipefail; { sleep 0.2; " + recs + "list; } | true") == Outcome{0, "", ""});
  }

  TEST_CASE("an answer that cannot be written is an error") {
    CHECK(run_shell(recs + "list > /dev/full") ==
          Outcome{2, "", "recs: cannot write the answer: No space left on device\n"});
    CHECK(run_shell(recs + "list >&-") ==
          Outcome{2, "", "recs: cannot write the answer: Bad file descriptor\n"});
    CHECK(run_shell("recs --help > /dev/full").status == 2);
  }

  TEST_CASE("a closed standard error changes nothing") {
    CHECK(run_shell(recs + "--like Nothing 2>&-").status == 2);
    CHECK(
        run_shell("{ " + recs + "--like Nothing; echo $? >&2; } 2>&1 | cat").out.find("recs: unknown film") ==
        0);
  }

  TEST_CASE("colour is for terminals unless it is asked for") {
    CHECK_FALSE(has_color({}, {}));
    CHECK(has_color({"--color", "always"}, {}));
    CHECK_FALSE(has_color({"--color", "never"}, {"CLICOLOR_FORCE=1"}));
    CHECK(has_color({}, {"CLICOLOR_FORCE=1"}));
    CHECK_FALSE(has_color({}, {"CLICOLOR_FORCE=0"}));
    CHECK_FALSE(has_color({}, {"CLICOLOR_FORCE=1", "NO_COLOR=1"}));
    CHECK(has_color({}, {"CLICOLOR_FORCE=1", "NO_COLOR="}));
    CHECK(has_color({"--color", "always"}, {"NO_COLOR=1"}));
  }

  TEST_CASE("a terminal gets text in its width and colours") {
    // script(1) gives the program a terminal.
    const auto on_terminal = [](const std::string& environment) {
      return run_shell("script -qec \"stty cols 50; " + environment + " '" RECS_PROGRAM "' -C '" +
                       fixture_catalog + "' --like Her -n 1\" /dev/null < /dev/null")
          .out;
    };
    const std::string colored = on_terminal("TERM=xterm");
    CHECK(colored.find("\x1b[1mMoon") != std::string::npos);
    CHECK(colored.find("A miner alone on the far side of the Moon\r\n") != std::string::npos);
    CHECK(on_terminal("TERM=dumb").find('\x1b') == std::string::npos);
    CHECK(on_terminal("TERM=dumb").find(" 1  Moon (2009) · Duncan Jones") != std::string::npos);
    CHECK(on_terminal("TERM=xterm NO_COLOR=1").find('\x1b') == std::string::npos);
    CHECK(on_terminal("TERM=xterm CLICOLOR=0").find('\x1b') == std::string::npos);
  }

  TEST_CASE("the width is that of the option or of COLUMNS") {
    const auto first_line_of_blurb = [](const std::vector<std::string>& arguments, const World& world) {
      std::vector<std::string> all = {"--like", "Her", "-n", "1", "-f", "text"};
      all.insert(all.end(), arguments.begin(), arguments.end());
      const std::string out = ask(all, world).out;
      const auto begin = out.find("    A miner");
      return out.substr(begin, out.find('\n', begin) - begin);
    };
    CHECK(first_line_of_blurb({}, {}) ==
          "    A miner alone on the far side of the Moon counts the days until he may go");
    CHECK(first_line_of_blurb({"--width", "30"}, {}) == "    A miner alone on the far");
    CHECK(first_line_of_blurb({}, {.environment = {"COLUMNS=30"}}) == "    A miner alone on the far");
    CHECK(first_line_of_blurb({}, {.environment = {"COLUMNS=x"}}) == first_line_of_blurb({}, {}));
  }

  TEST_CASE("the same question has the same answer in any locale") {
    const auto answer = ask({"--like", "Her", "-f", "json"}).out;
    for (const char* const locale :
         {"LC_ALL=C", "LC_ALL=C.UTF-8", "LC_ALL=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8"}) {
      CHECK(ask({"--like", "Her", "-f", "json"}, {.environment = {locale}}).out == answer);
    }
  }
}

}  // namespace
}  // namespace recs::testing
