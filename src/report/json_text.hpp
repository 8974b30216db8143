#pragma once

#include <string>

namespace recs::report {

/// A text as JSON writes it, in quotes; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string json_text(const std::string& text);

}  // namespace recs::report
