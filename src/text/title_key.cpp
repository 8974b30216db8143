#include "text/title_key.hpp"

#include "text/number.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace recs::text {
namespace {

constexpr std::array<std::string_view, 16> articles = {"the", "a",   "an", "le", "la",  "les", "l",   "el",
                                                       "los", "las", "il", "lo", "gli", "der", "die", "das"};

bool is_article(std::string_view word) { return std::ranges::find(articles, word) != articles.end(); }

}  // namespace

std::string_view without_article(std::string_view folded) {
  const auto first_end = folded.find(' ');
  if (first_end == std::string_view::npos) return folded;
  if (is_article(folded.substr(0, first_end))) return folded.substr(first_end + 1);
  const auto last_begin = folded.rfind(' ') + 1;
  if (is_article(folded.substr(last_begin))) return folded.substr(0, last_begin - 1);
  return folded;
}

std::string without_spaces(std::string_view folded) {
  std::string joined(folded);
  std::erase(joined, ' ');
  return joined;
}

std::string title_key(std::string_view title) { return without_spaces(without_article(fold(title))); }

std::optional<TypedTitle> split_year(std::string_view typed) {
  const bool in_parentheses = typed.ends_with(')');
  if (in_parentheses) typed.remove_suffix(1);
  if (typed.size() < 5) return std::nullopt;
  const auto year = parse_whole(typed.substr(typed.size() - 4));
  typed.remove_suffix(4);
  if (!year || *year < 1000) return std::nullopt;
  if (in_parentheses) {
    if (!typed.ends_with('(')) return std::nullopt;
    typed.remove_suffix(1);
  } else if (!typed.ends_with(' ')) {
    return std::nullopt;
  }
  typed = typed.substr(0, typed.find_last_not_of(' ') + 1);
  if (typed.empty()) return std::nullopt;
  return TypedTitle{typed, static_cast<int>(*year)};
}

}  // namespace recs::text
