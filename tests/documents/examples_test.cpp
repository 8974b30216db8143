#include "support/print.hpp"
#include "support/process.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

namespace recs::testing {
namespace {

// A document as it is, and as it would be if its examples were run now. In blocks marked `console`, lines
// after `$ ` are commands (a `\` at the end goes on) and what follows is what they print. A block marked
// `yaml` whose first line is
// `# NAME.yaml` is a file that the commands may use.
struct Document {
  std::string text;
  std::string text_now;
  std::size_t examples = 0;
};

Document run_examples(std::istream& lines) {
  const TemporaryDirectory directory;
  Document document;
  std::string block;      // what the present block is marked as
  std::string file_name;  // of the present block, if it is a file
  std::string file_text;
  for (std::string line; std::getline(lines, line);) {
    document.text += line + '\n';
    if (line.starts_with("```")) {
      if (!file_name.empty()) directory.write(file_name, file_text);
      file_name.clear();
      file_text.clear();
      block = block.empty() ? line.substr(3) : "";
    } else if (block == "yaml" && file_text.empty() && line.starts_with("# ") && line.ends_with(".yaml")) {
      file_name = line.substr(2);
    } else if (!file_name.empty()) {
      file_text += line + '\n';
    }
    if (block != "console" || line == "```console") {
      document.text_now += line + '\n';
    } else if (line.starts_with("$ ")) {
      std::string command = line.substr(2);
      while (command.ends_with('\\') && std::getline(lines, line)) {
        document.text += line + '\n';
        command += '\n' + line;
      }
      const World world{.directory = directory.path().string()};
      document.text_now += "$ " + command + '\n' + run_shell("{ " + command + "\n} 2>&1", world).out;
      ++document.examples;
    }
  }
  return document;
}

std::string with_all(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

// The source of a man page as a document, its blocks between .nf and .fi.
std::string read_man_page(std::istream& lines) {
  std::string document;
  for (std::string line; std::getline(lines, line);) {
    if (line == ".nf") line = "```console";
    if (line == ".fi") line = "```";
    document += line + '\n';
  }
  document = with_all(with_all(document, "\\-", "-"), "\\(dq", "\"");
  return with_all(with_all(document, "\\(aq", "'"), "\\e", "\\");
}

// With RECS_UPDATE_EXAMPLES set, the document is rewritten.
void check_document(const std::string& name, std::size_t least_examples) {
  const std::string path = std::string(RECS_SOURCE_DIRECTORY "/") + name;
  std::ifstream file(path);
  const Document document = run_examples(file);
  CHECK(document.examples >= least_examples);
  if (std::getenv("RECS_UPDATE_EXAMPLES") != nullptr) {
    std::ofstream(path) << document.text_now;
  } else {
    CHECK(document.text == document.text_now);
  }
}

TEST_SUITE("examples") {
  TEST_CASE("the examples of the README print what it says") { check_document("README.md", 5); }
  TEST_CASE("the examples of the catalogue format print what it says") {
    check_document("docs/catalog.md", 1);
  }
  TEST_CASE("the examples of the man page print what it says") {
    std::ifstream file(RECS_SOURCE_DIRECTORY "/docs/recs.1.in");
    std::istringstream page(read_man_page(file));
    const Document document = run_examples(page);
    CHECK(document.examples >= 5);
    CHECK(document.text == document.text_now);
  }
}

}  // namespace
}  // namespace recs::testing
