#pragma once

#include "cli/commands.hpp"
#include "cli/options.hpp"

namespace recs::cli {

/// Does what was asked. Throws Error.
[[nodiscard]] Answer answer(const Options& options);

}  // namespace recs::cli
