#include "cli/command_table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace recs::cli {
namespace {

constexpr std::array commands = {
    CommandRow{.command = Command::show,
               .name = "show",
               .help = "Print all that the catalogue says of a film",
               .operands = {Operand{"TITLE", "The film", Named::film, true}}},
    CommandRow{.command = Command::why,
               .name = "why",
               .help = "Print how alike two films are, theme by theme",
               .operands = {Operand{"FILM_A", "The film liked", Named::film, true},
                            Operand{"FILM_B", "The film to compare with it", Named::film, true}}},
    CommandRow{.command = Command::path,
               .name = "path",
               .help = "Print a chain of similar films from one to another",
               .operands = {Operand{"FROM", "The film to begin with", Named::film, true},
                            Operand{"TO", "The film to end with", Named::film, true}}},
    CommandRow{.command = Command::list, .name = "list", .help = "Print the films of the catalogue"},
    CommandRow{.command = Command::themes,
               .name = "themes",
               .help = "Print the themes, or one theme and its films",
               .operands = {Operand{"NAME", "The theme", Named::theme}}},
    CommandRow{.command = Command::profile,
               .name = "profile",
               .help = "Print which themes your ratings like more and less, for --profile",
               .operands = {Operand{"FILE", "Ratings: an export of Letterboxd, IMDb, Trakt or MovieLens",
                                    Named::file, true}}},
    CommandRow{.command = Command::check,
               .name = "check",
               .help = "Report every problem in a catalogue",
               .operands = {Operand{"PATH", "Files, directories, or - (default: the catalogue in use)",
                                    Named::file, false, true}}},
    CommandRow{
        .command = Command::index, .name = "index", .help = "Make the index of the catalogue ahead of time"},
};

}  // namespace

std::span<const CommandRow> command_table() { return commands; }

std::string name_of(Command command) {
  const auto* const row = std::ranges::find(commands, command, &CommandRow::command);
  return row == commands.end() ? "recs" : fmt::format("recs {}", row->name);
}

}  // namespace recs::cli
