#pragma once

#include <string>
#include <vector>

namespace recs::cli {

/// Where to read the catalogue: `typed` (from --catalog) if there is any, else the first that exists of
/// the paths in `RECS_CATALOG` (separated by ':'), the catalogue bundled with the program, and the user's own
/// in
/// `$XDG_DATA_HOME/recs/catalog`. Throws Error if there is none.
[[nodiscard]] std::vector<std::string> locate_catalog(const std::vector<std::string>& typed);

}  // namespace recs::cli
