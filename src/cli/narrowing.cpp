#include "cli/narrowing.hpp"

#include "cli/film_list.hpp"
#include "cli/theme_name.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>
#include <utility>

namespace recs::cli {
namespace {

std::string_view option_of(Criterion criterion) {
  switch (criterion) {
    case Criterion::with:
      return "--with";
    case Criterion::without:
      return "--without";
    case Criterion::years:
      return "--year";
    case Criterion::runtimes:
      return "--runtime";
    case Criterion::directors:
      return "--director";
    case Criterion::countries:
      return "--country";
    case Criterion::only:
      return "--only";
    case Criterion::seen:
      return "--seen";
  }
  return "";
}

std::vector<ThemeId> find_themes(const std::vector<TypedTheme>& typed, const Index& index) {
  std::vector<ThemeId> themes;
  for (const TypedTheme& each : typed) themes.push_back(require_theme(index, each));
  return themes;
}

}  // namespace

NarrowedBy read_narrowing(const Options& options, const Index& index) {
  const Narrowing& typed = options.narrowing;
  NarrowedBy narrowed{.criteria = {.with = find_themes(typed.with, index),
                                   .without = find_themes(typed.without, index),
                                   .years = typed.years,
                                   .runtimes = typed.runtimes,
                                   .directors = typed.directors,
                                   .countries = typed.countries},
                      .notes = ""};
  if (!typed.only.empty()) {
    FilmList only = read_film_list(typed.only, index, options.is_verbose);
    narrowed.criteria.only = std::move(only.films);
    narrowed.notes += only.notes;
  }
  FilmList seen = read_film_list(typed.seen, index, options.is_verbose);
  narrowed.criteria.seen = std::move(seen.films);
  narrowed.notes += seen.notes;
  return narrowed;
}

std::string describe_removed(const Filter& filter, std::span<const FilmId> films, std::string_view what) {
  std::string text =
      fmt::format("nothing is left of {} film{} {}", films.size(), films.size() == 1 ? "" : "s", what);
  for (const Removal& each : count_removed(filter, films)) {
    text += fmt::format("\n  {} removes {}", option_of(each.criterion), each.all);
    if (each.alone > 0) text += fmt::format("; without it {} would be left", each.alone);
  }
  return text;
}

std::string describe_no_films(const Index& index, const Filter& filter) {
  if (index.film_count() == 0) return "the catalogue has no films";
  return describe_removed(filter, admitted_films(index, Filter(index, {})), "of the catalogue");
}

std::vector<FilmId> admitted_films(const Index& index, const Filter& filter) {
  std::vector<FilmId> films;
  for (std::size_t i = 0; i < index.film_count(); ++i) {
    const FilmId film{static_cast<std::uint32_t>(i)};
    if (filter.admits(film)) films.push_back(film);
  }
  return films;
}

}  // namespace recs::cli
