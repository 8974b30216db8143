#pragma once

#include <string>
#include <string_view>

namespace recs::text {

/// A text as one word of a POSIX shell, to be typed or pasted as it is: `--limit`, `"Her (2013)"`; in single
/// quotes if it has what a shell reads in double ones: `'What Ever Happened to "Baby" Jane!'`, `'Who'\''s
/// There?!'`.
[[nodiscard]] std::string shell_word(std::string_view text);

}  // namespace recs::text
