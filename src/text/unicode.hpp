#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recs::text {

struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 0;  ///< its length in UTF-8, 1 … 4
};

/// The code point at the beginning of `bytes`; nothing if `bytes` is empty or not UTF-8 there.
[[nodiscard]] std::optional<CodePoint> first_code_point(std::string_view bytes);

/// What is left of `bytes` without the printable ASCII at its beginning.
[[nodiscard]] std::string_view after_ascii(std::string_view bytes) noexcept;

/// Whether a code point may not stand in a text because it can drive a terminal or hide what is written:
/// C0, DEL, C1, line and paragraph separators, and marks that override the direction of writing.
[[nodiscard]] bool is_control(char32_t code) noexcept;

/// `bytes` made safe for a terminal: controls and bytes that are not UTF-8 become `\xNN` or `\u{NNNN}`.
[[nodiscard]] std::string printable(std::string_view bytes);

/// The columns that a terminal uses for `text`. A grapheme cluster is as wide as its widest code point; flags
/// and what is marked as an emoji are two columns wide.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// Cut between grapheme clusters: the longest beginning of `text` that is at most `width` columns wide.
[[nodiscard]] std::string_view prefix_of_width(std::string_view text, std::size_t width);

/// What is left of a title when case, accents and punctuation do not matter: words of lower-case letters and
/// digits between single spaces (`WALL·E` → `wall e`, `Amélie` → `amelie`, `Alien³` → `alien3`). A text of
/// nothing but punctuation is only folded in case. Compatibility decomposition and case folding of Unicode.
[[nodiscard]] std::string fold(std::string_view text);

[[nodiscard]] std::vector<char32_t> code_points(std::string_view text);

}  // namespace recs::text
