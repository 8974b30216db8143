#pragma once

#include "cli/format.hpp"
#include "cli/options.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {

/// What a word of the command line names, so that shells can complete it.
enum class Named : std::uint8_t {
  nothing,
  film,
  theme,
  director,
  country,
  file,
  directory,
  format,
  field,  ///< or several, with commas between
  choice
};

/// A word that a command takes beside options.
struct Operand {
  std::string_view name = {};  ///< `TITLE`; empty: there is none
  std::string_view help = {};
  Named names = Named::nothing;
  bool is_required = false;
  bool is_repeatable = false;
  std::vector<std::string> (*choices)() = nullptr;  ///< all words that it may be; else any
};

/// A command line and what it is for.
struct Example {
  std::string_view command = {};  ///< empty: there is none
  std::string_view purpose = {};
};

struct CommandRow {
  Command command = Command::recommend;
  std::string_view name = {};
  std::string_view help = {};
  std::array<Operand, 2> operands = {};
  std::vector<Format> (*formats)() = nullptr;  ///< what --format may choose; none if it does not go with it
  std::vector<std::string_view> (*fields)() = nullptr;  ///< what --fields may choose
  std::array<Example, 6> examples = {};
};

/// The commands, in the order of `--help`; without the main act, which has no name.
[[nodiscard]] std::span<const CommandRow> command_table();

/// The row of a command, also of the main act.
[[nodiscard]] const CommandRow& row_of(Command command);

/// The command of a name; the main act if there is none of it.
[[nodiscard]] Command command_named(std::string_view name);

[[nodiscard]] std::vector<std::string> command_names();

/// `recs show TITLE`, `recs check [PATH]...`.
[[nodiscard]] std::string usage_of(const CommandRow& row);

/// What errors call a command: `recs show`; `recs` for the main act.
[[nodiscard]] std::string name_of(Command command);

}  // namespace recs::cli
