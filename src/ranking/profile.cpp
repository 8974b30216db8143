#include "recs/profile.hpp"

#include "index/weight.hpp"
#include "ranking/mean_weights.hpp"
#include "ranking/theme_weights.hpp"

#include <algorithm>
#include <cassert>
#include <functional>
#include <utility>

namespace recs {

std::vector<ThemeWeight> emphasise(const Profile& profile, std::vector<ThemeWeight> film) {
  for (const Emphasis& each : profile.emphases) {
    const auto place = std::ranges::lower_bound(film, each.theme, {}, &ThemeWeight::theme);
    if (place != film.end() && place->theme == each.theme) place->weight = times(place->weight, each.factor);
  }
  return film;
}

Similarity similarity(const Profile& profile, std::vector<ThemeWeight> film) {
  return similarity(profile.weights, emphasise(profile, std::move(film)));
}

Profile blend(const Index& index, std::span<const FilmId> films) {
  assert(!films.empty() && "there is no mean of nothing");
  MeanWeights mean;
  for (const FilmId film : films) mean.add(index.weights(film));
  return mean.profile();
}

Profile with_theme(Profile profile, const Index& index, ThemeId theme, Thousandths relevance) {
  const Weight weight = weight_of(relevance, index.theme(theme).importance);
  profile.weights = with_weight(std::move(profile.weights), theme, weight);
  std::erase_if(profile.emphases, [&](const Emphasis& each) { return each.theme == theme; });
  profile.total = sum_of(profile.weights);
  return profile;
}

Subtraction subtract(Profile profile, const Index& index, std::span<const FilmId> films, Thousandths share) {
  std::vector<ThemeWeight> pushed_away;
  for (const ThemeWeight& unliked : blend(index, films).weights) {
    const Weight pushed = times(unliked.weight, share);
    const Weight before = weight_in(profile.weights, unliked.theme);
    const Weight taken = std::min(pushed, before);
    if (taken == 0) continue;
    profile.weights = with_weight(std::move(profile.weights), unliked.theme, before - taken);
    profile.total -= taken;
    pushed_away.push_back({unliked.theme, taken});
  }
  std::ranges::stable_sort(pushed_away, std::ranges::greater(), &ThemeWeight::weight);
  return {std::move(profile), std::move(pushed_away)};
}

}  // namespace recs
