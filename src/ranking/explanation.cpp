#include "recs/explanation.hpp"

#include <algorithm>

namespace recs {

Explanation explain(const Index& index, const Profile& profile, FilmId film) {
  Explanation explanation;
  const std::vector<ThemeWeight> weights = index.weights(film);
  explanation.score = similarity(profile.weights, weights);
  for (const ThemeWeight& each : weights) {
    const auto wanted = std::ranges::lower_bound(profile.weights, each.theme, {}, &ThemeWeight::theme);
    if (wanted != profile.weights.end() && wanted->theme == each.theme) {
      explanation.shared.push_back({each.theme, std::min(each.weight, wanted->weight)});
    } else {
      explanation.only_film.push_back(each);
    }
  }
  std::ranges::stable_sort(explanation.shared, std::ranges::greater(), &ThemeWeight::weight);
  std::ranges::stable_sort(explanation.only_film, std::ranges::greater(), &ThemeWeight::weight);
  return explanation;
}

}  // namespace recs
