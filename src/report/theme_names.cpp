#include "report/theme_names.hpp"

#include <algorithm>

namespace recs::report {

std::vector<std::string> theme_names(const Index& index, std::span<const ThemeWeight> themes) {
  std::vector<std::string> names;
  for (const ThemeWeight& each : themes) names.emplace_back(index.theme(each.theme).name);
  return names;
}

std::string theme_labels(const Index& index, std::span<const ThemeWeight> themes, std::size_t most) {
  std::string text;
  for (const ThemeWeight& each : themes.first(std::min(most, themes.size()))) {
    if (!text.empty()) text += ", ";
    text += index.theme(each.theme).label;
  }
  return text;
}

}  // namespace recs::report
