#include "review/remarks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace recs {
namespace {

constexpr std::size_t fewest_films = 3;
constexpr std::size_t fewest_to_compare = 5;
constexpr double nearly_the_same = 0.6;

// The films whose own entry has the theme, in order.
std::vector<FilmId> films_of(const Index& index, ThemeId theme) {
  std::vector<FilmId> films;
  for (const Posting& posting : index.postings(theme)) {
    if (!posting.is_implied) films.push_back(posting.film);
  }
  return films;
}

// How many of the films that have one of the two have both.
double overlap(const std::vector<FilmId>& a, const std::vector<FilmId>& b) {
  std::vector<FilmId> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(a.size() + b.size() - both.size());
}

}  // namespace

void review_themes(const Index& index, Remarks& remarks) {
  std::vector<std::vector<FilmId>> films;
  for (std::uint32_t i = 0; i < index.theme_count(); ++i) {
    const ThemeId id{i};
    const std::string_view name = index.theme(id).name;
    const std::size_t count = index.film_count(id);
    if (count < fewest_films) {
      remarks.add(
          id, fmt::format("'{}' connects nobody: {} of {} films have it", name, count, index.film_count()));
    } else if (count * 3 > index.film_count()) {
      remarks.add(id,
                  fmt::format("'{}' says nothing: {} of {} films have it", name, count, index.film_count()));
    }
    films.push_back(films_of(index, id));
    for (std::uint32_t j = 0; j < i; ++j) {
      if (films[i].size() < fewest_to_compare || films[j].size() < fewest_to_compare) continue;
      if (overlap(films[i], films[j]) > nearly_the_same) {
        remarks.add(id, fmt::format("'{}' and '{}' are on nearly the same films", name,
                                    index.theme(ThemeId{j}).name));
      }
    }
  }
}

}  // namespace recs
