#include "cli/hints.hpp"

#include "text/shell_word.hpp"

#include <fmt/format.h>

namespace recs::cli {

std::string hints_text(const Index& index, const std::vector<std::string>& words,
                       std::span<const Critique> critiques, const report::Layout& layout) {
  std::string command = "recs";
  for (const std::string& word : words) command += ' ' + text::shell_word(word);
  std::string out;
  for (const Critique& each : critiques) {
    const ThemeView theme = index.theme(each.theme);
    const std::string_view way = each.direction == Direction::more ? "more" : "less";
    out += report::painted({fmt::format("{} {}: ", way, theme.label), report::Paint::faint}, layout);
    out += fmt::format("{} --{} {}\n", command, way, text::shell_word(theme.name));
  }
  return out;
}

}  // namespace recs::cli
