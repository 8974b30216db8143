#include "support/print.hpp"
#include "support/process.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace recs::testing {
namespace {

struct Example {
  std::string command;
  std::string output;
};

// The examples of a document: in blocks marked `console`, lines after `$ ` are commands (a `\` at the end
// goes on) and what follows is what they print.
std::vector<Example> examples_of(const std::string& path) {
  std::ifstream file(path);
  std::vector<Example> examples;
  bool in_block = false;
  bool goes_on = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("```")) {
      in_block = line == "```console";
    } else if (in_block && goes_on) {
      examples.back().command += "\n" + line;
      goes_on = line.ends_with('\\');
    } else if (in_block && line.starts_with("$ ")) {
      examples.push_back({line.substr(2), ""});
      goes_on = line.ends_with('\\');
    } else if (in_block && !examples.empty()) {
      examples.back().output += line + "\n";
    }
  }
  return examples;
}

void check_document(const std::string& name, std::size_t least) {
  const auto examples = examples_of(std::string(RECS_SOURCE_DIRECTORY "/") + name);
  CHECK(examples.size() >= least);
  for (const Example& example : examples) {
    CAPTURE(example.command);
    const Outcome outcome =
        run_shell("{ " + example.command + "\n} 2>&1", {.directory = RECS_SOURCE_DIRECTORY});
    CHECK(outcome.out == example.output);
  }
}

TEST_SUITE("examples") {
  TEST_CASE("the examples of the README print what it says") { check_document("README.md", 5); }
  TEST_CASE("the examples of the catalogue format print what it says") {
    check_document("docs/catalog.md", 1);
  }
}

}  // namespace
}  // namespace recs::testing
