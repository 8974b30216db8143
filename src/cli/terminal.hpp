#pragma once

#include "cli/options.hpp"
#include "report/paint.hpp"

namespace recs::cli {

/// Whether standard output is a terminal.
[[nodiscard]] bool is_terminal();

/// The layout for standard output. Width: `--width`, the terminal's, `COLUMNS`, 80. Colour: `--color`,
/// `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR=0`, else on a terminal that is not `dumb`.
[[nodiscard]] report::Layout choose_layout(const Options& options);

}  // namespace recs::cli
