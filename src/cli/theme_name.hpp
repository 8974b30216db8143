#pragma once

#include "recs/index.hpp"

#include <string>

namespace recs::cli {

/// The theme that was typed: by name, alias, or what a label looks like: `Artificial Intelligence`. Throws
/// Error with a suggestion if there is none.
[[nodiscard]] ThemeId require_theme(const Index& index, const std::string& typed);

}  // namespace recs::cli
