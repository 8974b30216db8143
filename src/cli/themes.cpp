#include "cli/commands.hpp"
#include "cli/film_rows.hpp"
#include "cli/narrowing.hpp"
#include "cli/terminal.hpp"
#include "cli/theme_name.hpp"
#include "report/theme_table.hpp"
#include "report/theme_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace recs::cli {
namespace {

using report::FilmRow;
using report::ThemeRow;

Answer one_theme(const Options& options, Format format, const Index& index, const Filter& filter) {
  const ThemeId theme = require_theme(index, {.name = options.operands.front(), .place = ""});
  std::vector<FilmRow> rows;
  std::vector<FilmId> carriers;
  for (const Posting& posting : index.postings(theme)) {
    carriers.push_back(posting.film);
    if (filter.admits(posting.film)) rows.push_back({.film = posting.film, .relevance = posting.relevance});
  }
  std::ranges::stable_sort(rows, std::ranges::greater(), &FilmRow::relevance);
  const std::string name(index.theme(theme).name);
  std::string remark;
  if (carriers.empty()) remark = fmt::format("no film has the theme '{}'", name);
  if (rows.empty() && !carriers.empty()) {
    remark = describe_removed(filter, carriers, fmt::format("with the theme '{}'", name));
  }
  if (options.limit) rows.resize(std::min(rows.size(), *options.limit));
  if (format == Format::text && rows.empty() && !carriers.empty()) return {"", remark};
  if (format == Format::text) return {report::theme_text(index, theme, rows, choose_layout(options)), ""};
  return {print_films(options, format, index, rows,
                      {.offered = film_fields_after({"relevance"}),
                       .for_tsv = {"relevance", "title", "year"},
                       .for_json = {"relevance", "title", "year", "directors", "blurb"}}),
          remark};
}

// The themes and how many of the films that the filter admits have them; without a filter also those that no
// film has.
std::vector<ThemeRow> count_films(const Index& index, const Filter& filter) {
  std::vector<ThemeRow> rows;
  for (std::size_t i = 0; i < index.theme_count(); ++i) {
    rows.push_back({.theme = ThemeId{static_cast<std::uint32_t>(i)}});
  }
  if (filter.criteria().empty()) {
    for (ThemeRow& row : rows) row.films = index.film_count(row.theme);
    return rows;
  }
  for (const FilmId film : admitted_films(index, filter)) {
    for (const Tag& tag : index.tags(film)) ++rows[static_cast<std::size_t>(tag.theme)].films;
  }
  std::erase_if(rows, [](const ThemeRow& row) { return row.films == 0; });
  return rows;
}

Answer all_themes(const Options& options, Format format, const Index& index, const Filter& filter) {
  auto rows = count_films(index, filter);
  std::string remark;
  if (rows.empty()) {
    remark = index.theme_count() == 0 ? "the catalogue has no themes" : describe_no_films(index, filter);
  }
  if (options.limit) rows.resize(std::min(rows.size(), *options.limit));
  if (format == Format::text) return {report::theme_list_text(index, rows, choose_layout(options)), remark};
  const auto offered = report::theme_fields();
  const std::vector<std::string_view> every(offered.begin(), offered.end());
  const auto fields =
      choose_fields(options, format,
                    {.offered = every, .for_tsv = {"name", "facet", "films", "meaning"}, .for_json = every});
  return {print_table(options, format, report::theme_table(index, rows, fields)), remark};
}

}  // namespace

Answer themes(const Options& options, const Index& index) {
  const Format format = choose_format(options);
  const NarrowedBy narrowed = read_narrowing(options, index);
  const Filter filter(index, narrowed.criteria);
  Answer answer = options.operands.empty() ? all_themes(options, format, index, filter)
                                           : one_theme(options, format, index, filter);
  answer.notes = narrowed.notes;
  return answer;
}

}  // namespace recs::cli
