#pragma once

#include <string>
#include <string_view>

namespace recs::report {

/// A text as YAML has it: in quotes where some version of YAML would not read it as it is. `text` is one
/// line, and not empty.
[[nodiscard]] std::string yaml_scalar(std::string_view text);

/// The same between the brackets of a list, or as a key.
[[nodiscard]] std::string yaml_item(std::string_view text);

}  // namespace recs::report
