#include "catalog/yaml_text.hpp"

#include <algorithm>

namespace recs::yaml {
namespace {

std::size_t line_begin(std::string_view text, std::size_t position) {
  const auto line_end = position == 0 ? std::string_view::npos : text.rfind('\n', position - 1);
  return line_end == std::string_view::npos ? 0 : line_end + 1;
}

bool begins_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace

Place PlaceCounter::at(std::size_t position, std::size_t line) {
  position = std::min(position, text_.size());
  if (line != line_) {
    line_ = line;
    position_ = line_begin(text_, position);
    column_ = 0;
  }
  while (position_ < position) column_ += begins_code_point(text_[position_++]) ? 1U : 0U;
  while (position_ > position) column_ -= begins_code_point(text_[--position_]) ? 1U : 0U;
  return {static_cast<std::uint32_t>(line) + first_line_, column_ + 1};
}

bool closes_on_its_line(std::string_view text, std::size_t open) {
  const char quote = text[open];
  for (std::size_t i = open + 1; i < text.size() && text[i] != '\n'; ++i) {
    const bool is_pair = text.substr(i, 2) == "''" && quote == '\'';
    const bool is_escape = text[i] == '\\' && quote == '"' && text.substr(i + 1, 1) != "\n";
    if (is_pair || is_escape) {
      ++i;
    } else if (text[i] == quote) {
      return true;
    }
  }
  return false;
}

std::optional<std::size_t> find_open_quote(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view before_a_text = " \t[{,:";
  for (std::size_t i = begin; i < end; ++i) {
    const bool is_quote = text[i] == '"' || text[i] == '\'';
    const bool begins_text = i == begin || before_a_text.find(text[i - 1]) != std::string_view::npos;
    if (is_quote && begins_text && !closes_on_its_line(text, i)) return i;
  }
  return std::nullopt;
}

bool is_indented_with_tab(std::string_view text, std::size_t position) {
  const std::size_t begin = line_begin(text, std::min(position, text.size()));
  const auto indent = text.substr(begin, text.find_first_not_of(" \t", begin) - begin);
  return indent.find('\t') != std::string_view::npos;
}

}  // namespace recs::yaml
