#include "support/random_catalog.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <string>

namespace recs::testing {

Catalog random_catalog(std::uint32_t seed, std::size_t films, std::size_t themes, std::uint32_t steps) {
  std::mt19937 engine(seed);  // its numbers are fixed by the standard; those of distributions are not
  const auto random = [&engine] { return static_cast<std::uint32_t>(engine()); };
  Catalog catalog;
  catalog.rarity = random() % 2 == 0 ? Rarity::none : Rarity::damped;
  for (std::size_t i = 0; i < themes; ++i) {
    Theme theme;
    theme.name = fmt::format("theme-{:04}", i);
    theme.importance = random() % 3 == 0 ? 1000 : 100 + random() % 2000;
    catalog.themes.push_back(theme);
  }
  for (std::size_t i = 0; i < films; ++i) {
    Film film;
    film.title = fmt::format("Film {:06}", i / 2);
    film.year = i % 2 == 0 ? 1999 : 2000;
    const std::uint32_t tags = random() % 8;
    for (std::uint32_t j = 0; j < tags; ++j) {
      const ThemeId theme{static_cast<std::uint32_t>(random() % themes)};
      const Thousandths relevance = 1000 / steps * (1 + random() % steps);
      if (std::ranges::find(film.tags, theme, &Tag::theme) == film.tags.end()) {
        film.tags.push_back({theme, relevance, false});
      }
    }
    std::ranges::sort(film.tags, {}, &Tag::theme);
    catalog.films.push_back(film);
  }
  return catalog;
}

}  // namespace recs::testing
