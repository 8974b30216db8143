#include "cli/help.hpp"

#include "cli/command_table.hpp"
#include "cli/option_table.hpp"
#include "report/paint.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace recs::cli {
namespace {

constexpr std::size_t width = 80;
constexpr std::size_t names_width = 26;  // of options and commands, before what they are for

constexpr const char* about =
    "recs recommends films like the films you like, and says why: offline, from a\n"
    "catalogue that you can read, edit and replace.\n";

constexpr const char* notes =
    R"notes(Titles: case, accents, punctuation and articles do not matter; a year chooses.
For --like and --unlike, @FILE and - stand for the titles in a file and on
standard input, one a line.
Scores: the weighted Jaccard similarity of the themes, 0 to 1. Several liked
films count as one, in which each theme has the mean of its weights in them.
Output: laid out for reading on a terminal; in a pipe one film a line, with tabs
between score, title, year and blurb.
Catalogue: --catalog, else the paths in $RECS_CATALOG (separated by ':'), else
the one that came with the program, else $XDG_DATA_HOME/recs/catalog.
Options for every run: lines such as limit = 12 in
$XDG_CONFIG_HOME/recs/config.toml.
Cache: the catalogue is read once and kept as an index in $XDG_CACHE_HOME/recs,
until one of its files changes; --no-cache or RECS_CACHE=off do without.
Exit status: 0 answered, 1 nothing to print, 2 error.
)notes";

// A name and, in a column beside it, what it is for.
std::string entry(const std::string& name, std::string_view purpose) {
  const std::array pieces = {report::Piece{std::string(purpose)}};
  const auto lines = report::wrap(pieces, width - names_width, {});
  std::string out = fmt::format("{:<{}}", "  " + name, names_width);
  if (out.size() > names_width) out += '\n' + std::string(names_width, ' ');
  out += lines.front() + '\n';
  return out + report::indented(std::span(lines).subspan(1), names_width);
}

std::string option_entry(const OptionRow& row) {
  const std::string letter = row.letter == '\0' ? "    " : fmt::format("-{}, ", row.letter);
  return entry(letter + std::string(row.name) + (row.takes_value() ? " " : "") + std::string(row.value),
               row.help);
}

std::string option_entries(Command command) {
  std::string out;
  for (const Group group : all_groups) {
    std::string entries;
    for (const OptionRow& row : option_table()) {
      if (row.group == group && row.goes_with(command)) entries += option_entry(row);
    }
    if (!entries.empty()) out += fmt::format("\n{}:\n{}", name_of(group), entries);
  }
  return out;
}

std::string example_entries(const CommandRow& row) {
  std::size_t longest = 0;
  for (const Example& each : row.examples) longest = std::max(longest, each.command.size());
  std::string out = "\nExamples:\n";
  for (const Example& each : row.examples) {
    if (!each.command.empty()) out += fmt::format("  {:<{}}  {}\n", each.command, longest, each.purpose);
  }
  return out;
}

std::string format_entries(const CommandRow& row) {
  if (row.formats == nullptr) return "";
  std::string out = "\nFormats:\n";
  for (const Format format : row.formats()) {
    const FormatName& name = name_of(format);
    out += entry(std::string(name.name), name.purpose);
  }
  return out;
}

std::string field_names(const CommandRow& row) {
  if (row.fields == nullptr) return "";
  const std::array pieces = {report::Piece{fmt::format("{}", fmt::join(row.fields(), ", "))}};
  return "\nFields:\n" + report::indented(report::wrap(pieces, width - 2, {}), 2);
}

std::string help_of_program() {
  std::string out = about;
  out += "\nUsage: recs --like TITLE [OPTION]...\n       recs COMMAND [OPTION]...\n\nCommands:\n";
  for (const CommandRow& row : command_table()) out += entry(usage_of(row).substr(5), row.help);
  out += option_entries(Command::recommend) + '\n';
  out += entry("-h, --help", "Print this help; after a command, that of the command");
  out += entry("    --version", "Print the version");
  return out + format_entries(row_of(Command::recommend)) + field_names(row_of(Command::recommend)) +
         example_entries(row_of(Command::recommend)) + '\n' + notes;
}

std::string help_of_command(const CommandRow& row) {
  std::string out = fmt::format("{}.\n\nUsage: {} [OPTION]...\n", row.help, usage_of(row));
  std::string operands;
  for (const Operand& each : row.operands) {
    if (!each.name.empty()) operands += entry(std::string(each.name), each.help);
  }
  if (!operands.empty()) out += '\n' + operands;
  out += option_entries(row.command) + '\n' + entry("-h, --help", "Print this help");
  return out + format_entries(row) + field_names(row) + example_entries(row) + "\nMore: recs --help\n";
}

}  // namespace

std::string help_of(Command command) {
  return command == Command::recommend ? help_of_program() : help_of_command(row_of(command));
}

}  // namespace recs::cli
