#include "cli/help.hpp"

#include "cli/command_table.hpp"
#include "cli/fixture.hpp"
#include "cli/option_table.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace recs::testing {
namespace {

using cli::Command;
using cli::CommandRow;

std::vector<Command> all_commands() {
  std::vector<Command> all = {Command::recommend};
  for (const CommandRow& row : cli::command_table()) all.push_back(row.command);
  return all;
}

TEST_SUITE("help") {
  TEST_CASE("the help of a command has its options and formats and fields and examples") {
    for (const Command command : all_commands()) {
      const std::string help = cli::help_of(command);
      CAPTURE(help);
      const CommandRow& row = cli::row_of(command);
      for (const cli::OptionRow& option : cli::option_table()) {
        const std::string letter =
            option.letter == '\0' ? "      " : std::string("  -") + option.letter + ", ";
        CHECK((help.find('\n' + letter + std::string(option.name) + ' ') != std::string::npos) ==
              option.goes_with(command));
      }
      if (row.formats != nullptr) {
        for (const cli::Format format : row.formats()) {
          CHECK(help.find(std::string(cli::name_of(format).purpose.substr(0, 15))) != std::string::npos);
        }
      }
      CHECK((row.fields == nullptr || help.find("\nFields:\n") != std::string::npos));
      CHECK(!row.examples.front().command.empty());
      for (const cli::Example& example : row.examples) {
        CHECK(help.find(std::string(example.command)) != std::string::npos);
      }
    }
  }

  TEST_CASE("no line of a help is wider than eighty columns") {
    for (const Command command : all_commands()) {
      std::istringstream help(cli::help_of(command));
      for (std::string line; std::getline(help, line);) {
        CAPTURE(line);
        CHECK(text::display_width(line) <= 80);
      }
    }
  }

  TEST_CASE("every example of a help can be run") {
    const TemporaryDirectory directory;
    directory.write("my-films.yaml", R"yaml(
- {title: My Film, year: 2000, themes: [a], blurb: B.}
- {title: Another, year: 2001, themes: [a], blurb: B.}
)yaml");
    directory.write("ratings.csv", "Title,Year,Rating\nHer,2013,5\nMoon,2009,4\nAlien,1979,1\n");
    for (const Command command : all_commands()) {
      if (command == Command::completion) continue;  // they are for several shells
      for (const cli::Example& example : cli::row_of(command).examples) {
        CAPTURE(example.command);
        const Outcome outcome = run_shell(
            std::string(example.command),
            {.environment = {"HOME=" + directory.path().string()}, .directory = directory.path().string()});
        CHECK(outcome.err == "");
        CHECK(outcome.status == 0);
      }
    }
  }

  TEST_CASE("help prints what the option prints") {
    CHECK(run_recs({"help"}) == run_recs({"--help"}));
    CHECK(run_recs({"help", "show"}) == run_recs({"show", "--help"}));
    CHECK(run_recs({"show", "-h"}) == run_recs({"show", "--help"}));
    CHECK(run_recs({"help", "help"}).out.starts_with("Print this help"));
  }

  TEST_CASE("the help of an unknown command is an error with a suggestion") {
    const Outcome outcome = run_recs({"help", "shwo"});
    CHECK(outcome.status == 2);
    CHECK(outcome.err.starts_with("recs: COMMAND: 'shwo' is not one of show, "));
    CHECK(outcome.err.ends_with("; did you mean 'show'?\n"));
  }
}

}  // namespace
}  // namespace recs::testing
