#pragma once

#include "index/layout.hpp"
#include "recs/index.hpp"

#include <optional>
#include <string>

namespace recs {

/// The index in a file of the user's own; nothing if there is none, or it is not one of
/// this version with this fingerprint.
[[nodiscard]] std::optional<Index> open_index_file(const std::string& path, const Fingerprint& fingerprint);

}  // namespace recs
