#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {

/// The shells that there is a script for.
[[nodiscard]] std::vector<std::string> shells();

/// The script that lets a shell complete command lines of this program. Whenever the user asks for it, it
/// runs `recs complete SHELL …`.
[[nodiscard]] std::string_view completion_script(std::string_view shell);

}  // namespace recs::cli
