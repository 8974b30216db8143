#include "report/problem_list.hpp"

#include "report/json_text.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <string_view>

namespace recs::report {
namespace {

std::string number_or_null(std::uint32_t number) { return number == 0 ? "null" : fmt::to_string(number); }

// As in the toolkit of GitHub's actions (escapeData): what would end the line, and the sign of an escape.
std::string escaped_message(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '%') {
      out += "%25";
    } else if (c == '\r') {
      out += "%0D";
    } else if (c == '\n') {
      out += "%0A";
    } else {
      out += c;
    }
  }
  return out;
}

// And in a property (escapeProperty) also what would end it.
std::string escaped_property(std::string_view text) {
  std::string out;
  for (const char c : escaped_message(text)) {
    if (c == ':') {
      out += "%3A";
    } else if (c == ',') {
      out += "%2C";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::string problems_json(std::span<const PlacedProblem> problems) {
  std::string out = "[";
  for (const PlacedProblem& each : problems) {
    out += fmt::format("{}\n  {{\"path\": {}, \"line\": {}, \"column\": {}, \"message\": {}}}",
                       out.size() == 1 ? "" : ",", json_text(each.path), number_or_null(each.line),
                       number_or_null(each.column), json_text(each.message));
  }
  return out + (problems.empty() ? "]\n" : "\n]\n");
}

std::string problems_github(std::span<const PlacedProblem> problems) {
  std::string out;
  for (const PlacedProblem& each : problems) {
    out += "::error file=" + escaped_property(text::printable(each.path));
    if (each.line != 0) out += fmt::format(",line={},col={}", each.line, each.column);
    out += "::" + escaped_message(text::printable(each.message)) + '\n';
  }
  return out;
}

}  // namespace recs::report
