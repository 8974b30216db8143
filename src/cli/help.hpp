#pragma once

#include "cli/options.hpp"

#include <string>

namespace recs::cli {

/// What `recs` alone prints.
inline constexpr const char* short_help = R"help(recs recommends films like the films you like.

  recs --like "Her"                     what to watch next, and why
  recs --like "Her" --like "Moon" -n 3  the three films nearest to both

More: recs --help
)help";

/// What `recs help COMMAND` and `--help` print; that of the main act is about the whole program. Lines of at
/// most 80 columns.
[[nodiscard]] std::string help_of(Command command);

}  // namespace recs::cli
