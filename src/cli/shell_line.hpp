#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {

/// A command line of bash that is still being typed.
struct ShellLine {
  std::vector<std::string> words;  ///< those before the last, as the shell would hand them to a program
  std::string word;                ///< the last one, which may be empty
  std::size_t kept = 0;            ///< the bytes of it that stay, whatever it is completed to
  char quote = '\0';               ///< that is open at its end
  bool is_redirection = false;     ///< it names a file to read from or to write to
};

/// Reads a line up to the cursor. Of the last word bash replaces what comes after the quote that is open,
/// else after the last of `breaks` that is not quoted (COMP_WORDBREAKS), or from there on if it is `@`.
/// Nothing is expanded.
[[nodiscard]] ShellLine read_shell_line(std::string_view line, std::string_view breaks);

/// A text written so that bash reads it as it is when it follows an open quote, or none (`\0`). Like
/// text::shell_word in the second case.
[[nodiscard]] std::string shell_text(std::string_view text, char quote);

}  // namespace recs::cli
