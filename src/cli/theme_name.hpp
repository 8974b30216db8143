#pragma once

#include "cli/options.hpp"
#include "recs/index.hpp"

namespace recs::cli {

/// The theme that was typed: by name, alias, or what a label looks like: `Artificial Intelligence`. Throws
/// Error with a suggestion if there is none.
[[nodiscard]] ThemeId require_theme(const Index& index, const TypedTheme& typed);

}  // namespace recs::cli
