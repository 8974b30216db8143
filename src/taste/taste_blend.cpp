#include "index/weight.hpp"
#include "ranking/mean_weights.hpp"
#include "recs/critique.hpp"
#include "recs/taste.hpp"

#include <cstdint>

namespace recs {

Profile blend(const Index& index, std::span<const FilmId> films, const Taste& taste) {
  MeanWeights mean;
  for (const FilmId film : films) mean.add(index.weights(film));
  std::vector<ThemeWeight> liked;
  for (const Liking& each : taste.more) {
    liked.push_back({each.theme, weight_of(each.strength, index.theme(each.theme).importance)});
  }
  if (!liked.empty()) mean.add(liked);
  std::vector<Critique> critiques;
  const std::uint64_t parts = 1000 * (std::uint64_t{films.size()} + 1);
  for (const Liking& each : taste.less) {
    const auto step = (std::uint64_t{usual_step} * each.strength * 2 + parts) / (2 * parts);
    critiques.push_back({each.theme, Direction::less, static_cast<Thousandths>(step)});
  }
  return apply(mean.profile(), index, critiques);
}

}  // namespace recs
