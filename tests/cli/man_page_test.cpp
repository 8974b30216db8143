#include "cli/man_page.hpp"

#include "cli/command_table.hpp"
#include "cli/fixture.hpp"
#include "cli/option_table.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace recs::testing {
namespace {

std::string man_page() {
  std::ifstream file(RECS_SOURCE_DIRECTORY "/docs/recs.1.in");
  return cli::fill_man_page(std::string(std::istreambuf_iterator<char>(file), {}));
}

std::string in_troff(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '-' ? std::string("\\-") : std::string(1, c);
  return out;
}

TEST_SUITE("man page") {
  TEST_CASE("the man page has every option and command and format") {
    const std::string page = man_page();
    for (const cli::OptionRow& row : cli::option_table()) {
      CAPTURE(row.name);
      CHECK(page.find("\\fB" + in_troff(row.name) + "\\fR") != std::string::npos);
    }
    for (const cli::CommandRow& row : cli::command_table()) {
      CAPTURE(row.name);
      CHECK(page.find("\\fBrecs " + in_troff(row.name) + "\\fR") != std::string::npos);
    }
    for (const cli::FormatName& name : cli::format_names()) {
      CAPTURE(name.name);
      CHECK(page.find(".TP\n\\fB" + std::string(name.name) + "\\fR\n") != std::string::npos);
    }
  }

  TEST_CASE("the man page says what every field is") {
    const std::string page = man_page();
    const std::string fields =
        page.substr(page.find(".SH FIELDS"), page.find(".SH FILES") - page.find(".SH FIELDS"));
    const auto separated = [](char c) { return c == ' ' || c == ',' || c == ';' || c == '\n' || c == '"'; };
    std::vector<std::string> words(1);
    for (const char c : fields) {
      if (separated(c))
        words.emplace_back();
      else
        words.back() += c;
    }
    std::vector<cli::CommandRow> rows = {cli::row_of(cli::Command::recommend)};
    rows.insert(rows.end(), cli::command_table().begin(), cli::command_table().end());
    for (const cli::CommandRow& row : rows) {
      for (const std::string_view field :
           row.fields == nullptr ? std::vector<std::string_view>() : row.fields()) {
        CAPTURE(field);
        CHECK(std::ranges::find(words, field) != words.end());
      }
    }
  }

  TEST_CASE("the man page is free of mistakes") {
    if (run_shell("type -P mandoc").status != 0) {
      MESSAGE("skipped: mandoc is not installed");
      return;
    }
    const TemporaryDirectory directory;
    directory.write("recs.1", man_page());
    CHECK(run_shell("mandoc -Tlint recs.1", {.directory = directory.path().string()}) == Outcome{0, "", ""});
  }
}

}  // namespace
}  // namespace recs::testing
