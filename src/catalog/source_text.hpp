#pragma once

#include "catalog/problem.hpp"
#include "catalog/source.hpp"

#include <string>
#include <string_view>

namespace recs {

/// The text of a source, checked: without byte order mark, valid UTF-8, no control characters but tabs and
/// line ends, at most 256 MiB. Else an empty text and a problem in `source.problems`.
[[nodiscard]] std::string read_source(Source& source);

/// The text of a source, unchecked but for its size, without byte order mark. Else as `read_source`.
[[nodiscard]] std::string read_text(Source& source);

/// Where `text` breaks the rules for the characters of a file, if it does.
[[nodiscard]] Problems check_characters(std::string_view text);

}  // namespace recs
