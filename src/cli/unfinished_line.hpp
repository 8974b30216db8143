#pragma once

#include "cli/command_table.hpp"
#include "cli/option_table.hpp"

#include <span>
#include <string>
#include <vector>

namespace recs::cli {

/// What a command line says that is still being typed, and what its last word may become.
struct UnfinishedLine {
  Options options;                      ///< what could be understood
  std::vector<const OptionRow*> given;  ///< the options in it

  std::string kept;   ///< what the last word begins with and keeps: `--like=` of `--like=Eter`
  std::string typed;  ///< the rest of it

  // What the last word may be.
  bool may_be_command = false;
  bool may_be_option = false;
  const OptionRow* option = nullptr;  ///< the option that it is the value of
  const Operand* operand = nullptr;
};

/// `words` are those after the name of the program; the last is the one being typed, and may be empty.
[[nodiscard]] UnfinishedLine read_unfinished_line(std::span<const std::string> words);

}  // namespace recs::cli
