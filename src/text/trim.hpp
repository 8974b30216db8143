#pragma once

#include <string_view>

namespace recs::text {

/// Without white space at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

}  // namespace recs::text
