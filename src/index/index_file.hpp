#pragma once

#include "index/layout.hpp"
#include "recs/index.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace recs {

/// The index in a file of the user's own; nothing if there is none, or it is not one of
/// this version with this fingerprint.
[[nodiscard]] std::optional<Index> open_index_file(const std::string& path, const Fingerprint& fingerprint);

/// Puts `bytes` in the place of the file at `path`, all at once: whoever opens it sees the old bytes or the
/// new. The directory is made if it is missing. An interrupt waits until it is done. False if it cannot be
/// done, and nothing is left behind then.
[[nodiscard]] bool replace_file(const std::string& path, std::string_view bytes);

}  // namespace recs
