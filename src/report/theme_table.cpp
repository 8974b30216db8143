#include "report/theme_table.hpp"

#include "report/score.hpp"

#include <array>
#include <cassert>
#include <utility>

namespace recs::report {
namespace {

constexpr std::array<std::string_view, 8> fields_of_themes = {"name",  "label",   "facet",   "importance",
                                                              "films", "meaning", "aliases", "implies"};

Value implied_themes(const Index& index, const ThemeView& theme) {
  ThemeNumbers themes{{"strength"}, {}};
  for (const Implication& each : theme.implies) {
    themes.items.push_back(
        {std::string(index.theme(each.theme).name), {Number{format_thousandths(each.strength)}}});
  }
  return themes;
}

Value theme_value(const Index& index, const ThemeRow& row, std::string_view field) {
  const ThemeView theme = index.theme(row.theme);
  if (field == "name") return std::string(theme.name);
  if (field == "label") return std::string(theme.label);
  if (field == "facet") return theme.facet.empty() ? Value() : Value(std::string(theme.facet));
  if (field == "importance") return Number{format_thousandths(theme.importance)};
  if (field == "films") return static_cast<std::int64_t>(row.films);
  if (field == "meaning") return theme.meaning.empty() ? Value() : Value(std::string(theme.meaning));
  if (field == "aliases") return std::vector<std::string>(theme.aliases.begin(), theme.aliases.end());
  if (field == "implies") return implied_themes(index, theme);
  assert(false && "the command offers only fields of themes");
  return {};
}

}  // namespace

std::span<const std::string_view> theme_fields() { return fields_of_themes; }

Table theme_table(const Index& index, std::span<const ThemeRow> themes,
                  std::vector<std::string_view> fields) {
  Table table{std::move(fields), {}};
  for (const ThemeRow& theme : themes) {
    auto& values = table.rows.emplace_back();
    for (const std::string_view field : table.columns) values.push_back(theme_value(index, theme, field));
  }
  return table;
}

}  // namespace recs::report
