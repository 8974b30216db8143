#include "cli/index_candidates.hpp"

#include "recs/titles.hpp"
#include "text/beginning.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace recs::cli {
namespace {

using text::Beginning;
using text::Fit;

struct FoundFilm {
  Fit fit = Fit::none;
  FilmId id{};
  std::string_view title;  // the one that fits
  bool has_typed_year = false;
};

struct FoundTheme {
  Fit fit = Fit::none;
  std::string_view name;  // the one that fits
  std::string_view meaning;
};

struct FoundName {
  Fit fit = Fit::none;
  std::string_view name;
  std::size_t films = 0;
};

// The best first, else in the order of finding; what fits loosely only if nothing fits better.
template <typename Found, typename MakeCandidate>
Candidates choose(std::vector<Found> all, MakeCandidate make_candidate) {
  std::erase_if(all, [](const Found& each) { return each.fit == Fit::none; });
  std::ranges::stable_sort(all, {}, &Found::fit);
  if (!all.empty() && all.front().fit != Fit::loose) {
    std::erase_if(all, [](const Found& each) { return each.fit == Fit::loose; });
  }
  Candidates candidates{.are_all = all.size() <= most_candidates};
  all.resize(std::min(all.size(), most_candidates));
  for (const Found& each : all) candidates.items.push_back(make_candidate(each));
  return candidates;
}

std::string spelled(std::string_view name, std::string_view typed, Spelling spelling) {
  const bool has_typed = text::find_in_any_case(name, typed) != std::string_view::npos;
  return spelling == Spelling::own || has_typed ? std::string(name) : text::fold(name);
}

FoundFilm fit_film(const Beginning& typed, FilmId id, const FilmView& film) {
  const std::string folded = text::fold(film.title);
  FoundFilm found{typed.fit(folded), id, film.title};
  if (found.fit == Fit::none && typed.fit(fmt::format("{} {}", folded, film.year)) == Fit::beginning) {
    found.fit = Fit::beginning;
    found.has_typed_year = true;
  }
  for (const std::string_view other : film.aka) {
    if (found.fit != Fit::none) break;
    found.fit = typed.fit(text::fold(other));
    found.title = other;
  }
  return found;
}

std::string title_of(const Index& index, const FoundFilm& found, std::string_view typed, Spelling spelling) {
  const TitleTable titles(index);
  const std::string name = name_of(index.film(found.id));
  if (!found.has_typed_year) {
    std::string title = spelled(found.title, typed, spelling);
    if (titles.find(title) == std::vector{found.id}) return title;
  }
  const std::string spelled_name = spelled(name, typed, spelling);
  return titles.find(spelled_name) == std::vector{found.id} ? spelled_name : name;
}

std::string description_of(const FilmView& film) {
  if (film.directors.empty()) return fmt::to_string(film.year);
  return fmt::format("{}, {}", film.year, fmt::join(film.directors, " and "));
}

Candidates name_candidates(const Index& index, std::string_view typed, Spelling spelling,
                           std::vector<std::string_view> FilmView::*names) {
  std::map<std::string_view, std::size_t> films;
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const FilmView film = index.film(FilmId{i});
    for (const std::string_view name : film.*names) ++films[name];
  }
  const Beginning beginning(typed);
  std::vector<FoundName> all;
  for (const auto& [name, count] : films) all.push_back({beginning.fit(text::fold(name)), name, count});
  return choose(std::move(all), [&](const FoundName& each) {
    return Candidate{spelled(each.name, typed, spelling),
                     fmt::format("{} film{}", each.films, each.films == 1 ? "" : "s")};
  });
}

}  // namespace

Candidates film_candidates(const Index& index, std::string_view typed, Spelling spelling) {
  const Beginning beginning(typed);
  std::vector<FoundFilm> all;
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const FoundFilm found = fit_film(beginning, FilmId{i}, index.film(FilmId{i}));
    if (found.fit != Fit::none) all.push_back(found);
  }
  return choose(std::move(all), [&](const FoundFilm& each) {
    return Candidate{title_of(index, each, typed, spelling), description_of(index.film(each.id))};
  });
}

Candidates theme_candidates(const Index& index, std::string_view typed, Spelling spelling) {
  const Beginning beginning(typed);
  std::vector<FoundTheme> all;
  for (std::uint32_t i = 0; i < index.theme_count(); ++i) {
    const ThemeView theme = index.theme(ThemeId{i});
    FoundTheme found{beginning.fit(text::fold(theme.name)), theme.name, theme.meaning};
    for (const std::string_view alias : theme.aliases) {
      if (found.fit != Fit::none) break;
      found = {beginning.fit(text::fold(alias)), alias, theme.meaning};
    }
    all.push_back(found);
  }
  return choose(std::move(all), [&](const FoundTheme& each) {
    return Candidate{spelled(each.name, typed, spelling), std::string(each.meaning)};
  });
}

Candidates director_candidates(const Index& index, std::string_view typed, Spelling spelling) {
  return name_candidates(index, typed, spelling, &FilmView::directors);
}

Candidates country_candidates(const Index& index, std::string_view typed, Spelling spelling) {
  return name_candidates(index, typed, spelling, &FilmView::countries);
}

}  // namespace recs::cli
