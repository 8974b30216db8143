#include "cli/commands.hpp"

#include "catalog/placed_catalog.hpp"
#include "cli/catalog_location.hpp"
#include "cli/presentation.hpp"
#include "cli/terminal.hpp"
#include "recs/catalog.hpp"
#include "recs/error.hpp"
#include "recs/explanation.hpp"
#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"
#include "recs/titles.hpp"
#include "report/film_table.hpp"
#include "report/film_text.hpp"
#include "report/ranking_text.hpp"
#include "report/theme_table.hpp"
#include "report/theme_text.hpp"
#include "review/review.hpp"
#include "text/suggestion.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace recs::cli {
namespace {

using report::FilmRow;

constexpr std::size_t usual_limit = 8;

Index load_index(const Options& options) { return Index(load_catalog(locate_catalog(options.catalogs))); }

std::vector<std::string_view> film_fields_after(std::vector<std::string_view> fields) {
  const auto rest = report::film_fields();
  fields.insert(fields.end(), rest.begin(), rest.end());
  return fields;
}

std::string print_films(const Options& options, Format format, const Index& index,
                        const std::vector<FilmRow>& rows, const FieldChoice& choice) {
  return print_table(options, format,
                     report::film_table(index, rows, choose_fields(options, format, choice)));
}

// The films of --like, each once, in the order typed.
std::vector<FilmId> find_liked(const Options& options, const Index& index) {
  const TitleTable titles(index);
  std::vector<FilmId> liked;
  for (const std::string& typed : options.likes) {
    const FilmId film = titles.require(typed);
    if (std::ranges::find(liked, film) == liked.end()) liked.push_back(film);
  }
  return liked;
}

Answer recommend(const Options& options) {
  if (options.likes.empty()) throw Error("--like is missing; name a film: recs --like \"Her\"");
  const Format format = choose_format(options);
  const Index index = load_index(options);
  const auto liked = find_liked(options, index);
  const Profile profile = blend(index, liked);
  std::vector<FilmRow> rows;
  for (const auto& each :
       rank(index, profile, {.limit = options.limit.value_or(usual_limit), .excluded = liked})) {
    const auto position = static_cast<std::int64_t>(rows.size() + 1);
    rows.push_back({.film = each.film, .rank = position, .explanation = explain(index, profile, each.film)});
  }
  Answer result;
  if (rows.empty()) result.remark = "no other film of the catalogue shares a theme with what you like";
  if (format != Format::text) {
    result.text = print_films(options, format, index, rows,
                              {.offered = film_fields_after({"rank", "score", "shared"}),
                               .for_tsv = {"score", "title", "year", "blurb"},
                               .for_json = {"rank", "score", "title", "year", "directors", "runtime", "blurb",
                                            "themes", "shared"}});
  } else if (!rows.empty()) {
    result.text = report::ranking_text(index, liked, rows, choose_layout(options));
  }
  return result;
}

Answer show(const Options& options) {
  const Format format = choose_format(options);
  const Index index = load_index(options);
  const FilmId film = TitleTable(index).require(options.name);
  if (format == Format::text) return {report::film_text(index, film, choose_layout(options)), ""};
  return {print_films(options, format, index, {{.film = film}},
                      {.offered = film_fields_after({}),
                       .for_tsv = {"title", "year", "directors", "runtime", "blurb", "themes"},
                       .for_json = film_fields_after({})}),
          ""};
}

Answer list(const Options& options) {
  const Format format = choose_format(options);
  const Index index = load_index(options);
  std::vector<FilmRow> rows;
  for (std::size_t i = 0; i < std::min(index.film_count(), options.limit.value_or(index.film_count())); ++i) {
    rows.push_back({.film = FilmId{static_cast<std::uint32_t>(i)}});
  }
  const std::string remark = rows.empty() ? "the catalogue has no films" : "";
  if (format == Format::text) return {report::film_list_text(index, rows, choose_layout(options)), remark};
  return {print_films(options, format, index, rows,
                      {.offered = film_fields_after({}),
                       .for_tsv = {"title", "year", "blurb"},
                       .for_json = {"title", "year", "directors", "runtime", "blurb", "themes"}}),
          remark};
}

// By name, alias, or what a label looks like: `Artificial Intelligence`.
ThemeId require_theme(const Index& index, const std::string& typed) {
  std::string hyphenated = text::fold(typed);
  std::ranges::replace(hyphenated, ' ', '-');
  if (const auto theme = index.find_theme(typed)) return *theme;
  if (const auto theme = index.find_theme(hyphenated)) return *theme;
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < index.theme_count(); ++i) {
    const Theme& theme = index.theme(ThemeId{static_cast<std::uint32_t>(i)});
    names.push_back(theme.name);
    names.insert(names.end(), theme.aliases.begin(), theme.aliases.end());
  }
  throw Error(
      fmt::format("unknown theme '{}'{}", text::printable(typed), text::did_you_mean(hyphenated, names)));
}

Answer one_theme(const Options& options, Format format, const Index& index) {
  const ThemeId theme = require_theme(index, options.name);
  std::vector<FilmRow> rows;
  for (const Posting& posting : index.postings(theme)) {
    const auto& tags = index.film(posting.film).tags;
    rows.push_back({.film = posting.film,
                    .relevance = std::ranges::lower_bound(tags, theme, {}, &Tag::theme)->relevance});
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

Answer themes(const Options& options) {
  const Format format = choose_format(options);
  const Index index = load_index(options);
  if (!options.name.empty()) return one_theme(options, format, index);
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

std::string count(std::size_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

Answer check(const Options& options) {
  PlacedCatalog placed =
      load_placed_catalog(locate_catalog(options.paths.empty() ? options.catalogs : options.paths));
  const std::string films = count(placed.catalog.films.size(), "film");
  const std::string themes = count(placed.catalog.themes.size(), "theme");
  if (options.is_strict) {
    auto remarks = review_catalog(std::move(placed));
    if (!remarks.empty()) throw CatalogError(std::move(remarks));
  }
  return {fmt::format("{}, {}: no problems\n", films, themes), ""};
}

void refuse_unused(const Options& options, std::string_view command, bool takes_rows) {
  const auto refuse = [&](bool is_given, std::string_view option) {
    if (is_given) throw Error(fmt::format("{} does not go with 'recs {}'", option, command));
  };
  refuse(!options.likes.empty(), "--like");
  if (takes_rows) return;
  refuse(options.limit.has_value(), "--limit");
  if (command != "check") return;
  refuse(!options.format.empty(), "--format");
  refuse(!options.fields.empty(), "--fields");
  refuse(options.ends_rows_with_null, "--null");
}

}  // namespace

Answer answer(const Options& options) {
  switch (options.command) {
    case Command::recommend:
      return recommend(options);
    case Command::show:
      refuse_unused(options, "show", false);
      return show(options);
    case Command::list:
      refuse_unused(options, "list", true);
      return list(options);
    case Command::themes:
      refuse_unused(options, "themes", true);
      return themes(options);
    case Command::check:
      refuse_unused(options, "check", false);
      return check(options);
  }
  return {};
}

}  // namespace recs::cli
