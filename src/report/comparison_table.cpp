#include "report/comparison_table.hpp"

#include "report/account.hpp"
#include "report/score.hpp"
#include "report/theme_names.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace recs::report {
namespace {

constexpr std::array<std::string_view, 8> fields_of_films = {"film_a", "film_b", "rank",   "score",
                                                             "shared", "only_a", "only_b", "brings_up"};
constexpr std::array<std::string_view, 4> fields_of_themes = {"theme", "contribution", "weight_a",
                                                              "weight_b"};

std::string name_of_theme(const Index& index, ThemeId theme) { return std::string(index.theme(theme).name); }

Value shared_themes(const Index& index, const Account& account) {
  ThemeNumbers themes{{"contribution", "weight_a", "weight_b"}, {}};
  for (const AccountLine& line : account.shared) {
    themes.items.push_back({name_of_theme(index, line.theme),
                            {Number{format_ten_thousandths(line.contribution)},
                             Number{format_thousandths(line.wanted)}, Number{format_thousandths(line.has)}}});
  }
  return themes;
}

Value brings_up(const Index& index, const std::optional<Promotion>& promotion) {
  if (!promotion) return {};
  return ThemeRank{name_of_theme(index, promotion->critique.theme),
                   static_cast<std::int64_t>(promotion->position)};
}

// Every theme of either film.
std::vector<AccountLine> theme_lines(const Account& account) {
  std::vector<AccountLine> lines = account.shared;
  for (const ThemeWeight& each : account.only_profile) lines.push_back({each.theme, each.weight, 0, 0});
  for (const ThemeWeight& each : account.only_film) lines.push_back({each.theme, 0, each.weight, 0});
  return lines;
}

Value value_of(const Index& index, const Comparison& comparison, const Account& account,
               const AccountLine& line, std::string_view field) {
  if (field == "film_a") return name_of(index.film(comparison.question.liked.front()));
  if (field == "film_b") return name_of(index.film(comparison.film));
  if (field == "rank") return *comparison.rank;
  if (field == "score") return Number{format_ten_thousandths(ten_thousandths(account.score))};
  if (field == "shared") return shared_themes(index, account);
  if (field == "only_a") return theme_names(index, account.only_profile);
  if (field == "only_b") return theme_names(index, account.only_film);
  if (field == "brings_up") return brings_up(index, comparison.promotion);
  if (field == "theme") return name_of_theme(index, line.theme);
  if (field == "contribution") return Number{format_ten_thousandths(line.contribution)};
  if (field == "weight_a") return Number{format_thousandths(line.wanted)};
  if (field == "weight_b") return Number{format_thousandths(line.has)};
  assert(false && "the command offers only fields of comparisons");
  return {};
}

bool is_of_themes(std::string_view field) {
  return std::ranges::find(fields_of_themes, field) != fields_of_themes.end();
}

}  // namespace

std::span<const std::string_view> comparison_fields() { return fields_of_films; }

std::span<const std::string_view> comparison_theme_fields() { return fields_of_themes; }

Table comparison_table(const Index& index, const Comparison& comparison,
                       std::vector<std::string_view> fields) {
  Table table{std::move(fields), {}};
  if (!comparison.rank) return table;
  const Account account = account_of(index, comparison.question.profile, comparison.film);
  std::vector<AccountLine> lines = theme_lines(account);
  if (std::ranges::none_of(table.columns, is_of_themes)) lines.resize(1);
  for (const AccountLine& line : lines) {
    auto& values = table.rows.emplace_back();
    for (const std::string_view field : table.columns) {
      values.push_back(value_of(index, comparison, account, line, field));
    }
  }
  return table;
}

}  // namespace recs::report
