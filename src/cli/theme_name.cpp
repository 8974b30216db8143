#include "cli/theme_name.hpp"

#include "recs/error.hpp"
#include "text/suggestion.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace recs::cli {
namespace {

// `; there are film-noir, neo-noir-look`: the names that `word` is a word of.
std::string themes_with_word(std::string_view word, std::span<const std::string_view> names) {
  std::vector<std::string_view> found;
  for (const std::string_view name : names) {
    if (fmt::format("-{}-", name).find(fmt::format("-{}-", word)) != std::string::npos) found.push_back(name);
  }
  return found.empty() ? "" : fmt::format("; there are {}", fmt::join(found, ", "));
}

}  // namespace

ThemeId require_theme(const Index& index, const TypedTheme& typed) {
  std::string hyphenated = text::fold(typed.name);
  std::ranges::replace(hyphenated, ' ', '-');
  if (const auto theme = index.find_theme(typed.name)) return *theme;
  if (const auto theme = index.find_theme(hyphenated)) return *theme;
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < index.theme_count(); ++i) {
    const ThemeView theme = index.theme(ThemeId{static_cast<std::uint32_t>(i)});
    names.push_back(theme.name);
    names.insert(names.end(), theme.aliases.begin(), theme.aliases.end());
  }
  std::string hint = text::did_you_mean(hyphenated, names);
  if (hint.empty()) hint = themes_with_word(hyphenated, names);
  throw Error(fmt::format("{}{}unknown theme '{}'{}", typed.place, typed.place.empty() ? "" : ": ",
                          text::printable(typed.name), hint));
}

}  // namespace recs::cli
