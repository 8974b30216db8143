#include "text/shell_word.hpp"

#include <algorithm>

namespace recs::text {
namespace {

// Options, numbers, themes and paths: what nobody quotes. Other words with capitals are titles, and look
// better in quotes.
bool needs_no_quotes(std::string_view text) {
  constexpr std::string_view others = "-_./,=@%+:";
  const bool may_have_capitals = text.starts_with('-') || text.starts_with('/') || text.starts_with('.');
  const auto is_plain = [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (may_have_capitals && c >= 'A' && c <= 'Z') ||
           others.find(c) != std::string_view::npos;
  };
  return !text.empty() && text.front() != '=' && std::ranges::all_of(text, is_plain);
}

}  // namespace

std::string shell_word(std::string_view text) {
  if (needs_no_quotes(text)) return std::string(text);
  constexpr std::string_view special = "\"$`\\!";  // the last for shells that recall what was typed before
  if (text.find_first_of(special) == std::string_view::npos) return '"' + std::string(text) + '"';
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string_view("'\\''") : std::string_view(&c, 1);
  return word + '\'';
}

}  // namespace recs::text
