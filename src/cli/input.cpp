#include "cli/input.hpp"

#include "catalog/source.hpp"
#include "catalog/source_text.hpp"
#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

namespace recs::cli {

std::string read_input(const std::string& path) {
  Source source;
  source.path = path == standard_input ? stdin_name : path;
  std::string text = read_text(source);
  if (!source.problems.empty()) {
    throw Error(fmt::format("{}: {}", input_name(path), source.problems.front().message));
  }
  return text;
}

std::string input_name(const std::string& path) {
  return path == standard_input ? std::string(stdin_name) : text::printable(path);
}

}  // namespace recs::cli
