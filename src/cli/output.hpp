#pragma once

#include <string_view>

namespace recs::cli {

/// Writes an answer to standard output. A reader that has gone away is no error: it has seen enough. Throws
/// Error if the answer cannot be written, for example to a full disk.
void write_output(std::string_view text);

/// Writes `recs: ` and a message to standard error, made safe for a terminal; line breaks stay.
void write_error(std::string_view message);

/// Writes lines that carry their own place to standard error.
void write_lines_to_error(std::string_view lines);

/// Writes escape sequences of our own to standard error, which is a terminal.
void write_to_terminal(std::string_view text);

}  // namespace recs::cli
