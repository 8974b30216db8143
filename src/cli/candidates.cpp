#include "cli/candidates.hpp"

#include <algorithm>
#include <string_view>

namespace recs::cli {
namespace {

Candidate candidate(const auto& row) { return {std::string(row.name), std::string(row.help)}; }

std::vector<Candidate> commands_for(const std::vector<const OptionRow*>& given) {
  std::vector<Candidate> commands;
  for (const CommandRow& row : command_table()) {
    const bool all_go_with_it =
        std::ranges::all_of(given, [&](const OptionRow* each) { return each->goes_with(row.command); });
    if (all_go_with_it) commands.push_back(candidate(row));
  }
  return commands;
}

void add_options(std::vector<Candidate>& all, Command command) {
  for (const OptionRow& row : option_table()) {
    if (row.goes_with(command)) all.push_back(candidate(row));
  }
  all.push_back({"--help", "Print what goes with the command"});
}

// What a line may begin with if it has no command.
void add_questions(std::vector<Candidate>& all) {
  for (const OptionRow& row : option_table()) {
    if (row.group == Group::ask) all.push_back(candidate(row));
  }
}

void add_formats(std::vector<Candidate>& all, Command command) {
  const CommandRow& row = row_of(command);
  if (row.formats == nullptr) return;
  for (const Format format : row.formats()) {
    const FormatName& name = name_of(format);
    all.push_back({std::string(name.name), std::string(name.purpose)});
  }
}

void add_fields(std::vector<Candidate>& all, Command command) {
  const CommandRow& row = row_of(command);
  if (row.fields == nullptr) return;
  for (const std::string_view field : row.fields()) all.push_back({std::string(field), ""});
}

void add_named(std::vector<Candidate>& all, Named names, std::vector<std::string> (*choices)(),
               Command command) {
  if (names == Named::format) add_formats(all, command);
  if (names == Named::field) add_fields(all, command);
  if (names != Named::choice || choices == nullptr) return;
  for (const std::string& choice : choices()) all.push_back({choice, ""});
}

}  // namespace

std::vector<Candidate> word_candidates(const UnfinishedLine& line) {
  std::vector<Candidate> all;
  const Command command = line.options.command;
  if (line.may_be_command) all = commands_for(line.given);
  if (!all.empty() && line.typed.empty()) {
    add_questions(all);
  } else if (line.may_be_option || (line.may_be_command && all.empty() && line.typed.empty())) {
    add_options(all, command);
  }
  if (line.option != nullptr) add_named(all, line.option->names, line.option->choices, command);
  if (line.operand != nullptr) add_named(all, line.operand->names, line.operand->choices, command);
  std::erase_if(all, [&](const Candidate& each) { return !each.value.starts_with(line.typed); });
  return all;
}

}  // namespace recs::cli
