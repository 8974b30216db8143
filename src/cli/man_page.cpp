#include "cli/man_page.hpp"

#include "cli/command_table.hpp"
#include "cli/option_table.hpp"
#include "report/paint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace recs::cli {
namespace {

// A text as troff prints it. A line that began with a point or an apostrophe would be a request.
std::string escaped(std::string_view text) {
  std::string out = text.starts_with('.') || text.starts_with('\'') ? "\\&" : "";
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '\'') {
      out += "\\(aq";
    } else {
      out += c;
    }
  }
  return out;
}

std::string bold(std::string_view text) { return fmt::format("\\fB{}\\fR", escaped(text)); }
std::string italic(std::string_view text) { return fmt::format("\\fI{}\\fR", escaped(text)); }

std::string entry(std::string_view tag, std::string_view text) {
  constexpr std::size_t width_of_source = 78;
  std::string out = fmt::format(".TP\n{}\n", tag);
  const std::array pieces = {report::Piece{fmt::format("{}.", text)}};
  for (const std::string& line : report::wrap(pieces, width_of_source, {})) out += escaped(line) + '\n';
  return out;
}

std::string tag_of(const OptionRow& row) {
  std::string tag = row.letter == '\0' ? "" : bold(fmt::format("-{}", row.letter)) + ", ";
  tag += bold(row.name);
  return row.takes_value() ? tag + ' ' + italic(row.value) : tag;
}

// Where an option is found that does not go with the main act: `recs check only`.
std::string commands_of(const OptionRow& row) {
  std::string names;
  for (const CommandRow& each : command_table()) {
    if (row.goes_with(each.command)) names += fmt::format("{}recs {}", names.empty() ? "" : ", ", each.name);
  }
  return names + " only";
}

std::string options() {
  std::string out;
  for (const Group group : all_groups) {
    out += fmt::format(".SS {}\n", name_of(group));
    for (const OptionRow& row : option_table()) {
      if (row.group != group) continue;
      const std::string remark =
          row.goes_with(Command::recommend) ? "" : fmt::format(" ({})", commands_of(row));
      out += entry(tag_of(row), std::string(row.help) + remark);
    }
  }
  out += ".SS Help\n";
  out += entry(bold("-h") + ", " + bold("--help"),
               "Print a summary of this; after a command, of what goes with it");
  return out + entry(bold("--version"), "Print the version");
}

std::string tag_of(const CommandRow& row) {
  std::string tag = bold(name_of(row.command));
  const std::string operands = usage_of(row).substr(name_of(row.command).size());
  return operands.empty() ? tag : tag + ' ' + italic(operands.substr(1));
}

std::string commands() {
  std::string out;
  for (const CommandRow& row : command_table()) {
    out += entry(tag_of(row), row.help);
    for (const Example& each : row.examples) {
      if (!each.command.empty())
        out += fmt::format(".br\n{}: {}\n", bold(each.command), escaped(each.purpose));
    }
  }
  return out;
}

std::string formats() {
  std::string out;
  for (const FormatName& each : format_names()) {
    out += entry(bold(each.name), each.purpose);
  }
  return out;
}

}  // namespace

std::string fill_man_page(std::string_view source) {
  std::string page;
  while (!source.empty()) {
    const std::string_view line = source.substr(0, source.find('\n'));
    source.remove_prefix(std::min(source.size(), line.size() + 1));
    if (line == "@COMMANDS@") {
      page += commands();
    } else if (line == "@OPTIONS@") {
      page += options();
    } else if (line == "@FORMATS@") {
      page += formats();
    } else {
      page += std::string(line) + '\n';
    }
  }
  return page;
}

}  // namespace recs::cli
