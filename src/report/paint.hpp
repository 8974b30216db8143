#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs::report {

/// How a text for people is laid out.
struct Layout {
  std::size_t width = 80;  ///< columns of the terminal
  bool has_color = false;
};

/// The columns that texts use: those of the terminal, as far as lines are easy to read.
[[nodiscard]] std::size_t readable_width(const Layout& layout);

enum class Paint { plain, title, faint, shared, different, bar };

/// A piece of a line and how it looks.
struct Piece {
  std::string text;
  Paint paint = Paint::plain;
};

/// The text with the escape sequences for its look, or as it is if `layout` has no colour.
[[nodiscard]] std::string painted(const Piece& piece, const Layout& layout);

/// The pieces one after the other, broken at spaces into lines of at most `width` columns (what has no space
/// is cut). At least one line. Escape sequences take no columns.
[[nodiscard]] std::vector<std::string> wrap(std::span<const Piece> pieces, std::size_t width,
                                            const Layout& layout);

/// The lines, each after `indent` spaces and followed by a line feed.
[[nodiscard]] std::string indented(std::span<const std::string> lines, std::size_t indent);

/// `of_80` eightieths of a bar of ten columns, filled up with spaces.
[[nodiscard]] std::string bar(std::size_t of_80);

}  // namespace recs::report
