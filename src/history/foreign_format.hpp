#pragma once

#include <string_view>

namespace recs::history {

/// What a file is and what to do about it, if it is of a well-known kind that is neither a table nor a list
/// (`is a ZIP archive; unpack it …`); else empty.
[[nodiscard]] std::string_view foreign_format(std::string_view bytes);

}  // namespace recs::history
