#pragma once

#include "cli/command_table.hpp"
#include "cli/options.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {

struct OptionRow;

/// An option as it was given.
struct Given {
  const OptionRow* row = nullptr;
  std::string value;         ///< empty for a flag
  std::string place;         ///< what errors begin with: `--limit`
  bool is_standing = false;  ///< not typed, but always wanted
};

/// The parts of `--help`.
enum class Group : std::uint8_t { ask, narrow, arrange, show, where };
inline constexpr std::array all_groups = {Group::ask, Group::narrow, Group::arrange, Group::show,
                                          Group::where};

struct OptionRow {
  std::string_view name = {};   ///< `--limit`
  char letter = '\0';           ///< `n` of `-n`
  std::string_view value = {};  ///< what its value is called; `[L]`: may be missing; empty: it takes none
  std::string_view help = {};
  Group group = Group::ask;
  std::uint32_t commands = 0;  ///< the bits of those that it goes with
  Named names = Named::nothing;
  std::vector<std::string> (*choices)() = nullptr;  ///< all values that it takes; else any
  bool is_repeatable = false;                       ///< several values add up; else the last one counts
  bool may_stand = false;                           ///< whether a configuration file may have it
  std::array<const char*, 3> environment = {};      ///< variables that count for more than such a file

  /// Puts a value that was given into its place. Throws Error if it is not one.
  void (*take)(Options&, const Given&) = nullptr;

  [[nodiscard]] bool takes_value() const { return !value.empty(); }
  [[nodiscard]] bool value_is_optional() const { return value.starts_with('['); }

  [[nodiscard]] bool goes_with(Command command) const {
    return ((commands >> static_cast<unsigned>(command)) & 1U) != 0;
  }
};

/// The options, in the order of `--help`.
[[nodiscard]] std::span<const OptionRow> option_table();

/// What stands above the options of a group.
[[nodiscard]] std::string_view name_of(Group group);

/// What was typed, each in its place, and of `standing` what was not typed and no variable of the environment
/// says: options for showing and for the catalogue with every command that they go with, others only with the
/// main act. Throws Error for the first that is wrong or was typed and does not go with the command.
[[nodiscard]] Options read_options(Command command, std::vector<std::string> operands,
                                   std::span<const Given> typed, std::span<const Given> standing);

}  // namespace recs::cli
