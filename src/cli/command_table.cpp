#include "cli/command_table.hpp"

#include "cli/completion_script.hpp"
#include "cli/film_rows.hpp"
#include "report/comparison_table.hpp"
#include "report/theme_table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace recs::cli {
namespace {

using Fields = std::vector<std::string_view>;

std::vector<Format> rows() { return row_formats(); }
std::vector<Format> rows_and_graph() { return row_formats({Format::dot}); }
std::vector<Format> rows_and_entry() { return row_formats({Format::yaml}); }
std::vector<Format> tastes() { return {Format::text, Format::yaml}; }
std::vector<Format> reports() { return {Format::text, Format::json, Format::github}; }

Fields fields_of_ranking() {
  const auto fields = report::ranking_fields();
  return film_fields_after({fields.begin(), fields.end()});
}
Fields fields_of_comparison() {
  const auto of_films = report::comparison_fields();
  const auto of_themes = report::comparison_theme_fields();
  Fields all(of_films.begin(), of_films.end());
  all.insert(all.end(), of_themes.begin(), of_themes.end());
  return all;
}
Fields fields_of_path() { return film_fields_after({"step", "score", "shared"}); }
Fields fields_of_films() { return film_fields_after({}); }
Fields fields_of_themes() {
  const auto fields = report::theme_fields();
  Fields all(fields.begin(), fields.end());
  all.push_back("relevance");
  return film_fields_after(all);
}

constexpr CommandRow main_act = {
    .command = Command::recommend,
    .help = "Recommend films",
    .formats = rows_and_graph,
    .fields = fields_of_ranking,
    .examples = {Example{R"(recs --like "Her")", "eight films like Her, and why"},
                 Example{R"-(recs --like "Solaris (1972)" -n 20)-", "one of two of a title; more answers"},
                 Example{R"(recs --like "Her" --like "Moon")", "films like both"},
                 Example{R"(recs --like "Her" --more outer-space)", "like Her, but further out"},
                 Example{R"(recs --like "Her" -f json | jq '.[0]')", "for scripts"},
                 Example{R"(recs -C my-films.yaml --like "My Film")", "a catalogue of your own"}}};

constexpr std::array commands = {
    CommandRow{.command = Command::show,
               .name = "show",
               .help = "Print all that the catalogue says of a film",
               .operands = {Operand{"TITLE", "The film", Named::film, true}},
               .formats = rows_and_entry,
               .fields = fields_of_films,
               .examples = {Example{R"(recs show "Her")", "to read"},
                            Example{R"(recs show "Her" -f yaml)", "as an entry for a catalogue"}}},
    CommandRow{.command = Command::why,
               .name = "why",
               .help = "Print how alike two films are, theme by theme",
               .operands = {Operand{"FILM_A", "The film liked", Named::film, true},
                            Operand{"FILM_B", "The film to compare with it", Named::film, true}},
               .formats = rows,
               .fields = fields_of_comparison,
               .examples = {Example{R"(recs why "Her" "Moon")", "what they share, and what not"},
                            Example{R"(recs why "Her" "Alien" -f json)", "with all numbers"}}},
    CommandRow{.command = Command::path,
               .name = "path",
               .help = "Print a chain of similar films from one to another",
               .operands = {Operand{"FROM", "The film to begin with", Named::film, true},
                            Operand{"TO", "The film to end with", Named::film, true}},
               .formats = rows_and_graph,
               .fields = fields_of_path,
               .examples = {Example{R"(recs path "Her" "Alien")", "what carries each step"},
                            Example{R"(recs path "Her" "Alien" -o path.dot)", "a graph for Graphviz"}}},
    CommandRow{.command = Command::list,
               .name = "list",
               .help = "Print the films of the catalogue",
               .formats = rows,
               .fields = fields_of_films,
               .examples = {Example{"recs list --year 1990..1999 --with heist", "some of them"},
                            Example{"recs list --fields title,year,directors", "what to print of each"}}},
    CommandRow{.command = Command::themes,
               .name = "themes",
               .help = "Print the themes, or one theme and its films",
               .operands = {Operand{"NAME", "The theme", Named::theme}},
               .formats = rows,
               .fields = fields_of_themes,
               .examples = {Example{"recs themes", "what can be asked for"},
                            Example{"recs themes loneliness -n 10", "the films that are most about it"}}},
    CommandRow{.command = Command::profile,
               .name = "profile",
               .help = "Print which themes your ratings like more and less, for --profile",
               .operands = {Operand{"FILE", "Ratings: an export of Letterboxd, IMDb, Trakt or MovieLens",
                                    Named::file, true}},
               .formats = tastes,
               .examples = {Example{"recs profile ratings.csv", "what you like more than others, to read"},
                            Example{"recs profile ratings.csv -o me.yaml", "kept in a file, to ask with"}}},
    CommandRow{.command = Command::check,
               .name = "check",
               .help = "Report every problem in a catalogue",
               .operands = {Operand{"PATH", "Files, directories, or - (default: the catalogue in use)",
                                    Named::file, false, true}},
               .formats = reports,
               .examples = {Example{"recs check my-films.yaml", "every mistake, with its place"},
                            Example{"recs check --strict", "also what a careful editor would question"}}},
    CommandRow{.command = Command::index,
               .name = "index",
               .help = "Make the index of the catalogue ahead of time",
               .formats = rows,
               .examples = {Example{"recs index", "so that the first question need not wait"}}},
    CommandRow{.command = Command::completion,
               .name = "completion",
               .help = "Print the script that completes commands in a shell",
               .operands = {Operand{"SHELL", "bash, zsh or fish", Named::choice, true, false, shells}},
               .examples = {Example{R"-(eval "$(recs completion bash)")-", "in ~/.bashrc"},
                            Example{R"-(eval "$(recs completion zsh)")-", "in ~/.zshrc, after compinit"},
                            Example{"recs completion fish | source", "in ~/.config/fish/config.fish"}}},
    CommandRow{.command = Command::help,
               .name = "help",
               .help = "Print this help, or that of a command",
               .operands = {Operand{"COMMAND", "The command", Named::choice, false, false, command_names}},
               .examples = {Example{"recs help show", "the same as recs show --help"}}},
};

}  // namespace

std::span<const CommandRow> command_table() { return commands; }

const CommandRow& row_of(Command command) {
  const auto* const row = std::ranges::find(commands, command, &CommandRow::command);
  return row == commands.end() ? main_act : *row;
}

Command command_named(std::string_view name) {
  const auto* const row = std::ranges::find(commands, name, &CommandRow::name);
  return row == commands.end() ? Command::recommend : row->command;
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const CommandRow& each : command_table()) names.emplace_back(each.name);
  return names;
}

std::string usage_of(const CommandRow& row) {
  std::string usage = name_of(row.command);
  for (const Operand& each : row.operands) {
    if (each.name.empty()) continue;
    usage += each.is_required ? fmt::format(" {}", each.name) : fmt::format(" [{}]", each.name);
    if (each.is_repeatable) usage += "...";
  }
  return usage;
}

std::string name_of(Command command) {
  const CommandRow& row = row_of(command);
  return row.name.empty() ? "recs" : fmt::format("recs {}", row.name);
}

}  // namespace recs::cli
