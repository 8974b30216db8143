#include "cli/commands.hpp"
#include "cli/film_rows.hpp"
#include "cli/terminal.hpp"
#include "recs/error.hpp"
#include "report/theme_table.hpp"
#include "report/theme_text.hpp"
#include "text/suggestion.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace recs::cli {
namespace {

using report::FilmRow;

// By name, alias, or what a label looks like: `Artificial Intelligence`.
ThemeId require_theme(const Index& index, const std::string& typed) {
  std::string hyphenated = text::fold(typed);
  std::ranges::replace(hyphenated, ' ', '-');
  if (const auto theme = index.find_theme(typed)) return *theme;
  if (const auto theme = index.find_theme(hyphenated)) return *theme;
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < index.theme_count(); ++i) {
    const ThemeView theme = index.theme(ThemeId{static_cast<std::uint32_t>(i)});
    names.push_back(theme.name);
    names.insert(names.end(), theme.aliases.begin(), theme.aliases.end());
  }
  throw Error(
      fmt::format("unknown theme '{}'{}", text::printable(typed), text::did_you_mean(hyphenated, names)));
}

Answer one_theme(const Options& options, Format format, const Index& index) {
  const ThemeId theme = require_theme(index, options.operands.front());
  std::vector<FilmRow> rows;
  for (const Posting& posting : index.postings(theme)) {
    rows.push_back({.film = posting.film, .relevance = posting.relevance});
  }
  std::ranges::stable_sort(rows, std::ranges::greater(), &FilmRow::relevance);
  const std::string remark =
      rows.empty() ? fmt::format("no film has the theme '{}'", index.theme(theme).name) : "";
  if (format == Format::text) return {report::theme_text(index, theme, rows, choose_layout(options)), ""};
  if (options.limit) rows.resize(std::min(rows.size(), *options.limit));
  return {print_films(options, format, index, rows,
                      {.offered = film_fields_after({"relevance"}),
                       .for_tsv = {"relevance", "title", "year"},
                       .for_json = {"relevance", "title", "year", "directors", "blurb"}}),
          remark};
}

}  // namespace

Answer themes(const Options& options, const Index& index) {
  const Format format = choose_format(options);
  if (!options.operands.empty()) return one_theme(options, format, index);
  std::vector<ThemeId> all;
  for (std::size_t i = 0; i < std::min(index.theme_count(), options.limit.value_or(index.theme_count()));
       ++i) {
    all.push_back(ThemeId{static_cast<std::uint32_t>(i)});
  }
  const std::string remark = all.empty() ? "the catalogue has no themes" : "";
  if (format == Format::text) return {report::theme_list_text(index, all, choose_layout(options)), remark};
  const auto offered = report::theme_fields();
  const std::vector<std::string_view> every(offered.begin(), offered.end());
  const auto fields =
      choose_fields(options, format,
                    {.offered = every, .for_tsv = {"name", "facet", "films", "meaning"}, .for_json = every});
  return {print_table(options, format, report::theme_table(index, all, fields)), remark};
}

}  // namespace recs::cli
