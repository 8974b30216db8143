#pragma once

#include <string>

namespace recs::cli {

/// The value of an environment variable; empty if it is not set.
[[nodiscard]] std::string environment(const char* name);

}  // namespace recs::cli
