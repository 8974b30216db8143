#include "recs/critique.hpp"

#include "index/weight.hpp"
#include "ranking/theme_weights.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <utility>

namespace recs {

namespace {

Thousandths factor_of(const Profile& profile, ThemeId theme) {
  const auto place = std::ranges::find(profile.emphases, theme, &Emphasis::theme);
  return place == profile.emphases.end() ? no_emphasis : place->factor;
}

// Where a theme stands: its weight if it is wanted; below zero, how much more a film of relevance 1 has of it
// than without emphasis.
std::int64_t place_of(const Profile& profile, ThemeId theme, Weight full) {
  const Weight weight = weight_in(profile.weights, theme);
  return weight > 0 ? std::int64_t{weight}
                    : std::int64_t{full} - std::int64_t{times(full, factor_of(profile, theme))};
}

Profile put(Profile profile, ThemeId theme, std::int64_t place, Weight full) {
  const std::int64_t counted = place < 0 ? full - place : std::max<std::int64_t>(place, full);
  const auto factor = static_cast<Thousandths>(
      std::min((counted * no_emphasis + full / 2) / full, std::int64_t{most_emphasis}));
  const Weight weight = place <= 0 ? 0 : place < full ? static_cast<Weight>(place) : times(full, factor);
  profile.weights = with_weight(std::move(profile.weights), theme, weight);
  std::erase_if(profile.emphases, [&](const Emphasis& each) { return each.theme == theme; });
  if (factor > no_emphasis) {
    const auto after = std::ranges::upper_bound(profile.emphases, theme, {}, &Emphasis::theme);
    profile.emphases.insert(after, {theme, factor});
  }
  return profile;
}

}  // namespace

Profile apply(Profile profile, const Index& index, std::span<const Critique> critiques) {
  std::map<ThemeId, std::int64_t> steps;
  for (const Critique& each : critiques) {
    const std::int64_t step = times(profile.total, each.step);
    steps[each.theme] += each.direction == Direction::more ? step : -step;
  }
  for (const auto& [theme, step] : steps) {
    if (step == 0) continue;
    const Weight full = weight_of(1000, index.theme(theme).importance);
    const std::int64_t place = place_of(profile, theme, full) + step;
    profile = put(std::move(profile), theme, place, full);
  }
  profile.total = sum_of(profile.weights);
  return profile;
}

std::optional<Promotion> what_brings_up(const Index& index, const Profile& profile, FilmId film,
                                        std::span<const FilmId> excluded) {
  std::vector<ThemeWeight> themes = index.weights(film);
  std::ranges::stable_sort(themes, std::ranges::greater(), &ThemeWeight::weight);
  auto best = position_of(index, profile, film, excluded);
  std::optional<Promotion> promotion;
  for (const ThemeWeight& each : themes) {
    const Critique more{each.theme, Direction::more};
    const auto position = position_of(index, apply(profile, index, std::span(&more, 1)), film, excluded);
    if (!position || (best && *position >= *best)) continue;
    best = position;
    promotion = {more, *position};
  }
  return promotion;
}

}  // namespace recs
