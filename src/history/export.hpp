#pragma once

#include "recs/history.hpp"

#include <optional>
#include <string_view>

namespace recs::history {

/// Reads a table with a header, separated by commas, semicolons or tabs; nothing if `bytes` is no table.
/// Throws `Error` if it is one without a column of titles.
[[nodiscard]] std::optional<History> read_export(std::string_view bytes, std::string_view name);

}  // namespace recs::history
