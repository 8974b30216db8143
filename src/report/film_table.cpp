#include "report/film_table.hpp"

#include "report/account.hpp"
#include "report/score.hpp"
#include "report/theme_names.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <functional>
#include <utility>

namespace recs::report {
namespace {

Value text_or_nothing(std::string_view text) { return text.empty() ? Value() : Value(std::string(text)); }

std::vector<std::string> copies(const std::vector<std::string_view>& texts) {
  return {texts.begin(), texts.end()};
}

Value themes_of(const Index& index, FilmId film) {
  ThemeNumbers themes{{"relevance"}, {}};
  std::vector<Tag> tags = index.tags(film);
  std::ranges::stable_sort(tags, std::ranges::greater(), &Tag::relevance);
  for (const Tag& tag : tags) {
    themes.items.push_back(
        {std::string(index.theme(tag.theme).name), {Number{format_thousandths(tag.relevance)}}});
  }
  return themes;
}

// The first film of a chain has none.
Value score_value(const std::optional<Similarity>& score) {
  return score ? Value(Number{format_ten_thousandths(ten_thousandths(*score))}) : Value();
}

Value shared_themes(const Index& index, const FilmRow& row) {
  ThemeNumbers themes{{"contribution"}, {}};
  if (row.question == nullptr) return themes;
  for (const AccountLine& line : account_of(index, row.question->profile, row.film).shared) {
    themes.items.push_back(
        {std::string(index.theme(line.theme).name), {Number{format_ten_thousandths(line.contribution)}}});
  }
  return themes;
}

Value closest_names(const Index& index, const FilmRow& row) {
  std::vector<std::string> names;
  for (const FilmId film : closest_liked(index, *row.question, row.film)) {
    names.push_back(name_of(index.film(film)));
  }
  return names;
}

Value pushed_away(const Index& index, const Question& question) {
  ThemeNumbers themes{{"weight"}, {}};
  for (const ThemeWeight& each : question.pushed_away) {
    themes.items.push_back(
        {std::string(index.theme(each.theme).name), {Number{format_thousandths(each.weight)}}});
  }
  return themes;
}

constexpr std::array<std::string_view, 8> fields_of_rankings = {
    "rank", "score", "shared", "only_film", "only_profile", "closest_to", "pushed_away", "left_out"};

constexpr std::array<std::string_view, 11> fields_of_films = {
    "title", "year",   "directors", "runtime", "countries", "languages",
    "aka",   "series", "imdb",      "blurb",   "themes"};

Value film_value(const Index& index, const FilmRow& row, const FilmView& film, std::string_view field) {
  if (field == "title") return std::string(film.title);
  if (field == "year") return std::int64_t{film.year};
  if (field == "directors") return copies(film.directors);
  if (field == "runtime") return film.runtime ? Value(std::int64_t{*film.runtime}) : Value();
  if (field == "countries") return copies(film.countries);
  if (field == "languages") return copies(film.languages);
  if (field == "aka") return copies(film.aka);
  if (field == "series") return text_or_nothing(film.series);
  if (field == "imdb") return text_or_nothing(film.imdb);
  if (field == "blurb") return std::string(film.blurb);
  if (field == "themes") return themes_of(index, row.film);
  if (field == "rank" && row.rank) return *row.rank;
  if (field == "step" && row.step) return *row.step;
  if (field == "score") return score_value(row.score);
  if (field == "shared") return shared_themes(index, row);
  if (field == "only_film" && row.question != nullptr) {
    return theme_names(index, account_of(index, row.question->profile, row.film).only_film);
  }
  if (field == "only_profile" && row.question != nullptr) {
    return theme_names(index, account_of(index, row.question->profile, row.film).only_profile);
  }
  if (field == "closest_to" && row.question != nullptr) return closest_names(index, row);
  if (field == "pushed_away" && row.question != nullptr) return pushed_away(index, *row.question);
  if (field == "left_out" && row.question != nullptr) return static_cast<std::int64_t>(row.left_out);
  if (field == "relevance" && row.relevance) return Number{format_thousandths(*row.relevance)};
  assert(false && "the command offers only fields that its rows have");
  return {};
}

}  // namespace

std::span<const std::string_view> film_fields() { return fields_of_films; }

std::span<const std::string_view> ranking_fields() { return fields_of_rankings; }

Table film_table(const Index& index, std::span<const FilmRow> rows, std::vector<std::string_view> fields) {
  Table table{std::move(fields), {}};
  for (const FilmRow& row : rows) {
    auto& values = table.rows.emplace_back();
    const FilmView film = index.film(row.film);
    for (const std::string_view field : table.columns) values.push_back(film_value(index, row, film, field));
  }
  return table;
}

}  // namespace recs::report
