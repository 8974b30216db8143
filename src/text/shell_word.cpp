#include "text/shell_word.hpp"

namespace recs::text {

std::string shell_word(std::string_view text) {
  constexpr std::string_view special = "\"$`\\!";  // the last for shells that recall what was typed before
  if (text.find_first_of(special) == std::string_view::npos) return '"' + std::string(text) + '"';
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string_view("'\\''") : std::string_view(&c, 1);
  return word + '\'';
}

}  // namespace recs::text
