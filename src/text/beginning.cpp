#include "text/beginning.hpp"

#include "text/title_key.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace recs::text {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

Beginning::Beginning(std::string_view typed)
    : folded_(fold(typed)),
      after_space_(' ' + folded_),
      without_article_(' ' + std::string(without_article(folded_))) {}

Fit Beginning::fit(std::string_view text) const {
  if (text.starts_with(folded_) || without_article(text).starts_with(folded_)) return Fit::beginning;
  if (text.find(after_space_) != std::string_view::npos) return Fit::word;
  const std::string_view loose = std::string_view(without_article_).substr(1);
  if (loose.size() == folded_.size()) return Fit::none;
  return text.starts_with(loose) || text.find(without_article_) != std::string_view::npos ? Fit::loose
                                                                                          : Fit::none;
}

std::size_t find_in_any_case(std::string_view text, std::string_view part) {
  const auto same = [](char a, char b) { return lower(a) == lower(b); };
  const auto* const found = std::search(text.begin(), text.end(), part.begin(), part.end(), same);
  return found == text.end() && !part.empty() ? std::string_view::npos
                                              : static_cast<std::size_t>(found - text.begin());
}

}  // namespace recs::text
