#include "cli/slow_answer.hpp"

#include <algorithm>
#include <span>

namespace recs::testing {
namespace {

// Every theme of the catalogue has its place, also those of weight 0.
using Weights = std::vector<std::uint64_t>;

std::uint64_t weight_of_theme(const Index& index, ThemeId theme, Thousandths relevance) {
  const std::uint64_t importance = index.theme(theme).importance;
  return std::max<std::uint64_t>(1, (relevance * importance + 500) / 1000);
}

Weights mean_of(const std::vector<Weights>& films, std::size_t themes) {
  Weights mean(themes, 0);
  if (films.empty()) return mean;
  for (std::size_t i = 0; i < themes; ++i) {
    for (const Weights& film : films) mean[i] += film[i];
    mean[i] = (2 * mean[i] + films.size()) / (2 * films.size());
  }
  return mean;
}

std::vector<Weights> weights_of(const Index& index, const std::vector<FilmId>& films) {
  std::vector<Weights> all;
  for (const FilmId film : films) {
    Weights& weights = all.emplace_back(index.theme_count(), 0);
    for (const Tag& tag : index.tags(film)) {
      weights[static_cast<std::size_t>(tag.theme)] = weight_of_theme(index, tag.theme, tag.relevance);
    }
  }
  return all;
}

Profile profile_of(const Weights& weights, std::vector<Emphasis> emphases) {
  Profile profile;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const auto weight = static_cast<Weight>(weights[i]);
    if (weight > 0) profile.weights.push_back({ThemeId{static_cast<std::uint32_t>(i)}, weight});
    profile.total += weight;
  }
  profile.emphases = std::move(emphases);
  return profile;
}

Weights places_of(const Profile& profile, std::size_t themes) {
  Weights weights(themes, 0);
  for (const ThemeWeight& each : profile.weights) {
    weights[static_cast<std::size_t>(each.theme)] = each.weight;
  }
  return weights;
}

// Films liked, and a taste as one more; then what the taste likes less, turned down.
Profile blend_slowly(const Index& index, const Asked& asked) {
  std::vector<Weights> films = weights_of(index, asked.liked);
  if (asked.taste && !asked.taste->more.empty()) {
    Weights& weights = films.emplace_back(index.theme_count(), 0);
    for (const Liking& each : asked.taste->more) {
      weights[static_cast<std::size_t>(each.theme)] = weight_of_theme(index, each.theme, each.strength);
    }
  }
  std::vector<Critique> less;
  if (asked.taste) {
    for (const Liking& each : asked.taste->less) {
      const auto parts = static_cast<Thousandths>(1000 * (asked.liked.size() + 1));
      less.push_back({each.theme, Direction::less, (2 * usual_step * each.strength + parts) / (2 * parts)});
    }
  }
  return apply(profile_of(mean_of(films, index.theme_count()), {}), index, less);
}

}  // namespace

Profile profile_slowly(const Index& index, const Asked& asked) {
  const Profile blended = blend_slowly(index, asked);
  Weights weights = places_of(blended, index.theme_count());
  std::vector<Emphasis> emphases = blended.emphases;
  for (const auto& [theme, relevance] : asked.themes) {
    weights[static_cast<std::size_t>(theme)] = weight_of_theme(index, theme, relevance);
    std::erase_if(emphases, [wanted = theme](const Emphasis& each) { return each.theme == wanted; });
  }
  const Weights unliked = mean_of(weights_of(index, asked.unliked), index.theme_count());
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] -= std::min(weights[i], (unliked[i] + 1) / 2);
  return apply(profile_of(weights, std::move(emphases)), index, asked.critiques);
}

}  // namespace recs::testing
