#pragma once

#include <string>
#include <string_view>
#include <sys/types.h>
#include <system_error>

namespace recs {

/// Puts `bytes` in the place of the file at `path`, all at once: whoever opens it sees the old bytes or the
/// new. The file gets `mode`. What would end the program waits until it is done. If it cannot be done, the
/// old file stays as it is, nothing is left behind, and the reason is given.
[[nodiscard]] std::error_code replace_file(const std::string& path, std::string_view bytes, mode_t mode);

}  // namespace recs
