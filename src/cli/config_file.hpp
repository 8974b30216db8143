#pragma once

#include "cli/option_table.hpp"

#include <string>
#include <vector>

namespace recs::cli {

/// Where options may stand that are wanted in every run: `$XDG_CONFIG_HOME/recs/config.toml`, or
/// `~/.config/recs/config.toml`; empty if there is no home.
[[nodiscard]] std::string locate_config();

/// The options in a file of lines `name = value`, where a value may be a list: `seen = ["a.csv", "b.csv"]`.
/// All of them are standing, and their places are lines of the file. Paths are relative to the file; `~/` is
/// the home. No options if there is no such file. Throws Error with the line of the first mistake.
[[nodiscard]] std::vector<Given> read_config(const std::string& path);

}  // namespace recs::cli
