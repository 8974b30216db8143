#include "report/theme_text.hpp"

#include "report/film_text.hpp"
#include "report/score.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace recs::report {
namespace {

constexpr std::size_t narrowest_meaning = 24;

std::string count_of(std::size_t films) { return films == 1 ? "1 film" : fmt::format("{} films", films); }

}  // namespace

std::string theme_list_text(const Index& index, std::span<const ThemeRow> themes, const Layout& layout) {
  const std::size_t width = readable_width(layout);
  std::map<std::string_view, std::vector<ThemeRow>> by_facet;
  std::size_t name_columns = 0;
  for (const ThemeRow& row : themes) {
    const ThemeView theme = index.theme(row.theme);
    by_facet[theme.facet].push_back(row);
    name_columns = std::max(name_columns, text::display_width(theme.name));
  }
  std::string out;
  for (const auto& [facet, members] : by_facet) {
    if (!out.empty()) out += '\n';
    if (!facet.empty()) out += painted({std::string(facet), Paint::title}, layout) + '\n';
    for (const ThemeRow& row : members) {
      const ThemeView theme = index.theme(row.theme);
      std::string line = fmt::format("{:>5}  {}", row.films, theme.name);
      const std::size_t meaning_column = name_columns + 9;
      if (!theme.meaning.empty() && width >= meaning_column + narrowest_meaning) {
        const Piece meaning{std::string(theme.meaning), Paint::faint};
        const auto lines = wrap({&meaning, 1}, width - meaning_column, layout);
        line += std::string(meaning_column - text::display_width(line), ' ') + lines.front();
        out += line + '\n' + indented(std::span(lines).subspan(1), meaning_column);
      } else {
        out += line + '\n';
      }
    }
  }
  return out;
}

std::string theme_text(const Index& index, ThemeId id, std::span<const FilmRow> films, const Layout& layout) {
  const ThemeView theme = index.theme(id);
  const std::size_t width = readable_width(layout);
  std::string facts = theme.facet.empty() ? "" : fmt::format("{} · ", theme.facet);
  facts += fmt::format("importance {} · {}", format_thousandths(theme.importance), count_of(films.size()));
  const std::vector<Piece> head = {{std::string(theme.name), Paint::title}, {"  " + facts, Paint::faint}};
  std::string out = indented(wrap(head, width, layout), 0);
  const auto add = [&](std::string text) {
    const Piece piece{std::move(text)};
    out += indented(wrap({&piece, 1}, width, layout), 0);
  };
  if (!theme.meaning.empty()) add(std::string(theme.meaning));
  if (!theme.aliases.empty()) add(fmt::format("also {}", fmt::join(theme.aliases, ", ")));
  std::string implied;
  for (const Implication& each : theme.implies) {
    implied += fmt::format("{}{} ({})", implied.empty() ? "implies " : ", ", index.theme(each.theme).name,
                           format_thousandths(each.strength));
  }
  if (!implied.empty()) add(implied);
  if (!films.empty()) out += '\n' + film_list_text(index, films, layout);
  return out;
}

}  // namespace recs::report
