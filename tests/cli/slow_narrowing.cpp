#include "cli/slow_narrowing.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace recs::testing {
namespace {

bool is_in(const Range& range, int number) {
  return (!range.first || number >= *range.first) && (!range.last || number <= *range.last);
}

bool have_any(const std::vector<std::string>& names, const std::set<std::string>& wanted) {
  return std::ranges::any_of(names, [&](const std::string& name) { return wanted.contains(name); });
}

}  // namespace

std::vector<Criterion> criteria_of(const Catalog& catalog, const Asked& asked) {
  const auto film = [&catalog](FilmId id) -> const Film& {
    return catalog.films[static_cast<std::size_t>(id)];
  };
  const auto has = [film](FilmId id, ThemeId theme) {
    return std::ranges::find(film(id).tags, theme, &Tag::theme) != film(id).tags.end();
  };
  std::vector<Criterion> all;
  if (!asked.with.empty()) {
    all.push_back({"--with", [=, &asked](FilmId id) {
                     return std::ranges::all_of(asked.with, [&](ThemeId theme) { return has(id, theme); });
                   }});
  }
  if (!asked.without.empty()) {
    all.push_back({"--without", [=, &asked](FilmId id) {
                     return std::ranges::none_of(asked.without,
                                                 [&](ThemeId theme) { return has(id, theme); });
                   }});
  }
  if (asked.years) {
    all.push_back({"--year", [=, &asked](FilmId id) { return is_in(*asked.years, film(id).year); }});
  }
  if (asked.runtimes) {
    all.push_back({"--runtime", [=, &asked](FilmId id) {
                     return film(id).runtime && is_in(*asked.runtimes, *film(id).runtime);
                   }});
  }
  if (!asked.directors.empty()) {
    all.push_back(
        {"--director", [=, &asked](FilmId id) { return have_any(film(id).directors, asked.directors); }});
  }
  if (!asked.countries.empty()) {
    all.push_back(
        {"--country", [=, &asked](FilmId id) { return have_any(film(id).countries, asked.countries); }});
  }
  if (asked.only) all.push_back({"--only", [&asked](FilmId id) { return asked.only->contains(id); }});
  if (asked.seen) all.push_back({"--seen", [&asked](FilmId id) { return !asked.seen->contains(id); }});
  return all;
}

bool meets_all_but(const std::vector<Criterion>& criteria, FilmId film, const Criterion* left_out) {
  return std::ranges::all_of(criteria,
                             [&](const Criterion& each) { return &each == left_out || each.holds(film); });
}

std::vector<FilmId> every_film(const Catalog& catalog) {
  std::vector<FilmId> films;
  for (std::uint32_t i = 0; i < catalog.films.size(); ++i) films.push_back(FilmId{i});
  return films;
}

std::vector<FilmId> left_of(std::vector<FilmId> films, const std::vector<Criterion>& criteria) {
  std::erase_if(films, [&](FilmId film) { return !meets_all_but(criteria, film, nullptr); });
  return films;
}

std::string describe(const std::vector<Criterion>& criteria, const std::vector<FilmId>& films,
                     const std::string& what) {
  std::string text =
      fmt::format("nothing is left of {} film{} {}", films.size(), films.size() == 1 ? "" : "s", what);
  for (const Criterion& each : criteria) {
    const auto removed = std::ranges::count_if(films, [&](FilmId film) { return !each.holds(film); });
    const auto alone =
        std::ranges::count_if(films, [&](FilmId film) { return meets_all_but(criteria, film, &each); });
    text += fmt::format("\n  {} removes {}", each.option, removed);
    if (alone > 0) text += fmt::format("; without it {} would be left", alone);
  }
  return text;
}

}  // namespace recs::testing
