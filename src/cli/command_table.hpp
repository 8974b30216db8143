#pragma once

#include "cli/options.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace recs::cli {

/// What a word of the command line names, so that shells can complete it.
enum class Named : std::uint8_t { nothing, film, theme, director, country, file, directory, choice };

/// A word that a command takes beside options.
struct Operand {
  std::string_view name = {};  ///< `TITLE`; empty: there is none
  std::string_view help = {};
  Named names = Named::nothing;
  bool is_required = false;
  bool is_repeatable = false;
};

struct CommandRow {
  Command command = Command::recommend;
  std::string_view name = {};
  std::string_view help = {};
  std::array<Operand, 2> operands = {};
};

/// The commands, in the order of `--help`; without the main act, which has no name.
[[nodiscard]] std::span<const CommandRow> command_table();

/// What errors call a command: `recs show`; `recs` for the main act.
[[nodiscard]] std::string name_of(Command command);

}  // namespace recs::cli
