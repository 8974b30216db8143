#pragma once

#include <string>
#include <string_view>

namespace recs::cli {

/// Writes an answer to a file, over what it held. As `>` of the shell does: links are followed, the
/// permissions of a file stay, those of a new one are as the umask says, and devices and pipes are written
/// to. But the file is whole or as it was: a temporary file beside it takes its place at the end. Throws
/// Error if it cannot be written.
void write_file(const std::string& path, std::string_view text);

}  // namespace recs::cli
