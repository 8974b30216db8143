#pragma once

#include <string>

namespace recs::cli {

/// The bytes of a file that was named, without byte order mark; `-` is standard input. Throws Error if it
/// cannot be read or has more than 256 MiB.
[[nodiscard]] std::string read_input(const std::string& path);

/// What errors call it: `<stdin>` for `-`; safe for a terminal.
[[nodiscard]] std::string input_name(const std::string& path);

}  // namespace recs::cli
