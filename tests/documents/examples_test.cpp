#include "support/print.hpp"
#include "support/process.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace recs::testing {
namespace {

// How a kind of documents sets examples apart, and how it writes letters in them.
struct Markup {
  std::string begin = "```console";
  std::string end = "```";
  std::vector<std::pair<std::string, std::string>> spellings = {};  // what is meant, what is written

  [[nodiscard]] std::string read(std::string text) const {
    for (const auto& [meant, written] : spellings) text = replaced(std::move(text), written, meant);
    return text;
  }
  [[nodiscard]] std::string write(std::string text) const {
    for (const auto& [meant, written] : spellings) text = replaced(std::move(text), meant, written);
    return text;
  }

 private:
  static std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
      text.replace(at, from.size(), to);
    }
    return text;
  }
};

const Markup markdown;
const Markup man_page = {
    .begin = ".nf", .end = ".fi", .spellings = {{"-", "\\-"}, {"\"", "\\(dq"}, {"'", "\\(aq"}}};

// A document as it is, and as it would be if its examples were run now. In blocks of examples, lines after
// `$ ` are commands (a `\` at the end goes on) and what follows is what they print. A block marked `yaml`
// whose first line is `# NAME.yaml` is a file that the commands may use.
struct Document {
  std::string text;
  std::string text_now;
  std::size_t examples = 0;
};

Document run_examples(std::istream& lines, const Markup& markup) {
  const TemporaryDirectory directory;
  Document document;
  std::string block;      // the line that the present block begins with
  std::string file_name;  // of the present block, if it is a file
  std::string file_text;
  for (std::string line; std::getline(lines, line);) {
    document.text += line + '\n';
    if (line == markup.end || line == markup.begin || line.starts_with("```")) {
      if (!file_name.empty()) directory.write(file_name, file_text);
      file_name.clear();
      file_text.clear();
      block = block.empty() ? line : "";
    } else if (block == "```yaml" && file_text.empty() && line.starts_with("# ") && line.ends_with(".yaml")) {
      file_name = line.substr(2);
    } else if (!file_name.empty()) {
      file_text += line + '\n';
    }
    if (block != markup.begin || line == markup.begin) {
      document.text_now += line + '\n';
    } else if (line.starts_with("$ ")) {
      std::string command = line.substr(2);
      while (command.ends_with('\\') && std::getline(lines, line)) {
        document.text += line + '\n';
        command += '\n' + line;
      }
      const World world{.directory = directory.path().string()};
      const std::string out = run_shell("{ " + markup.read(command) + "\n} 2>&1", world).out;
      document.text_now += "$ " + command + '\n' + markup.write(out);
      ++document.examples;
    }
  }
  return document;
}

// With RECS_UPDATE_EXAMPLES set, the document is rewritten.
void check_document(const std::string& name, std::size_t least_examples, const Markup& markup = markdown) {
  const std::string path = std::string(RECS_SOURCE_DIRECTORY "/") + name;
  std::ifstream file(path);
  const Document document = run_examples(file, markup);
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
    check_document("docs/recs.1.in", 5, man_page);
  }
}

}  // namespace
}  // namespace recs::testing
