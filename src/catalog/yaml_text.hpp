#pragma once

#include "catalog/problem.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace recs::yaml {

/// Turns byte positions of a text into places. Asked nearly in order it is cheap, even if the whole text is
/// one line.
class PlaceCounter {
 public:
  /// `text` begins with line `first_line` of its file.
  explicit PlaceCounter(std::string_view text, std::uint32_t first_line = 1)
      : text_(text), first_line_(first_line) {}

  /// The place of the byte at `position`, which is in the line `line` of the text, counted from 0.
  [[nodiscard]] Place at(std::size_t position, std::size_t line);

 private:
  std::string_view text_;
  std::uint32_t first_line_;
  std::size_t position_ = 0;
  std::size_t line_ = 0;
  std::uint32_t column_ = 0;
};

/// Whether the text in quotes that begins at `open` ends before the line does.
[[nodiscard]] bool closes_on_its_line(std::string_view text, std::size_t open);

/// The position of the first quote in [begin, end) that begins a text and is not closed on its line.
[[nodiscard]] std::optional<std::size_t> find_open_quote(std::string_view text, std::size_t begin,
                                                         std::size_t end);

/// Whether the line of `position` begins with white space that has a tab in it.
[[nodiscard]] bool is_indented_with_tab(std::string_view text, std::size_t position);

}  // namespace recs::yaml
