#pragma once

#include "cli/command_table.hpp"
#include "cli/options.hpp"

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
  std::string value;  ///< empty for a flag
  std::string place;  ///< what errors begin with: `--limit`
};

/// The parts of `--help`.
enum class Group : std::uint8_t { ask, narrow, arrange, show, where };

struct OptionRow {
  std::string_view name = {};   ///< `--limit`
  char letter = '\0';           ///< `n` of `-n`
  std::string_view value = {};  ///< what its value is called; `[L]`: may be missing; empty: it takes none
  std::string_view help = {};
  Group group = Group::ask;
  std::uint32_t commands = 0;  ///< the bits of those that it goes with
  Named names = Named::nothing;
  std::vector<std::string> (*choices)() = nullptr;  ///< all values that it takes; else any

  /// Puts a value that was given into its place. Throws Error if it is not one.
  void (*take)(Options&, const Given&) = nullptr;

  [[nodiscard]] bool goes_with(Command command) const {
    return ((commands >> static_cast<unsigned>(command)) & 1U) != 0;
  }
};

/// The options, in the order of `--help`.
[[nodiscard]] std::span<const OptionRow> option_table();

/// `Ask`, …
[[nodiscard]] std::string_view name_of(Group group);

/// What was given, each in its place. Throws Error for the first that is wrong or does not go with the
/// command.
[[nodiscard]] Options read_options(Command command, std::vector<std::string> operands,
                                   std::span<const Given> given);

}  // namespace recs::cli
