#pragma once

#include "cli/options.hpp"

#include <string>
#include <variant>

namespace recs::cli {

/// An answer that needs no catalogue: `--help`, `--version`, or nothing typed at all.
struct Help {
  std::string text;
};

/// Reads the command line. Throws Error if it cannot be understood.
[[nodiscard]] std::variant<Options, Help> parse_arguments(int argc, const char* const* argv);

}  // namespace recs::cli
