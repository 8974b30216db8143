#pragma once

#include "recs/history.hpp"

#include <string_view>

namespace recs::history {

/// Reads `Title (Year)` or `Title` from each line, in quotes or not. Blank lines and lines that begin with
/// `#` say nothing. Throws `Error` if it is not text, or no line is a title although there are lines.
[[nodiscard]] History read_title_list(std::string_view bytes, std::string_view name);

}  // namespace recs::history
