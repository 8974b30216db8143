#pragma once

#include "recs/similarity.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace recs {

/// weight × factor, rounded to the nearest thousandth, halves up.
[[nodiscard]] constexpr Weight times(Weight weight, Thousandths factor) noexcept {
  return static_cast<Weight>((std::uint64_t{weight} * factor + 500) / 1000);
}

/// The weight of `theme` in a list that is sorted by theme; 0 if it is not there.
[[nodiscard]] inline Weight weight_in(std::span<const ThemeWeight> weights, ThemeId theme) {
  const auto place = std::ranges::lower_bound(weights, theme, {}, &ThemeWeight::theme);
  return place != weights.end() && place->theme == theme ? place->weight : 0;
}

/// The list with another weight for `theme`; 0 removes it.
[[nodiscard]] inline std::vector<ThemeWeight> with_weight(std::vector<ThemeWeight> weights, ThemeId theme,
                                                          Weight weight) {
  auto place = std::ranges::lower_bound(weights, theme, {}, &ThemeWeight::theme);
  if (place == weights.end() || place->theme != theme) place = weights.insert(place, {theme, 0});
  place->weight = weight;
  if (weight == 0) weights.erase(place);
  return weights;
}

/// The sum of the weights in a list.
[[nodiscard]] inline Weight sum_of(std::span<const ThemeWeight> weights) {
  Weight sum = 0;
  for (const ThemeWeight& each : weights) sum += each.weight;
  return sum;
}

}  // namespace recs
