#include "recs/explanation.hpp"

#include "ranking/theme_weights.hpp"

#include <algorithm>

namespace recs {

Explanation explain(const Index& index, const Profile& profile, FilmId film) {
  Explanation explanation;
  const std::vector<ThemeWeight> weights = emphasise(profile, index.weights(film));
  explanation.score = similarity(profile.weights, weights);
  for (const ThemeWeight& each : weights) {
    const Weight wanted = weight_in(profile.weights, each.theme);
    if (wanted > 0) {
      explanation.shared.push_back({each.theme, std::min(each.weight, wanted)});
    } else {
      explanation.only_film.push_back(each);
    }
  }
  std::ranges::stable_sort(explanation.shared, std::ranges::greater(), &ThemeWeight::weight);
  std::ranges::stable_sort(explanation.only_film, std::ranges::greater(), &ThemeWeight::weight);
  return explanation;
}

}  // namespace recs
