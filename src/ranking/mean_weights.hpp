#pragma once

#include "recs/profile.hpp"
#include "recs/similarity.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>

namespace recs {

/// The mean of the weights that themes have in several films, or in what counts as one.
class MeanWeights {
 public:
  void add(std::span<const ThemeWeight> film) {
    for (const ThemeWeight& each : film) sums_[each.theme] += each.weight;
    ++films_;
  }

  /// Rounded to the nearest thousandth, halves up; an empty profile of no film.
  [[nodiscard]] Profile profile() const {
    Profile profile;
    if (films_ == 0) return profile;
    for (const auto& [theme, sum] : sums_) {
      const auto mean = static_cast<Weight>((2 * sum + films_) / (2 * films_));
      if (mean == 0) continue;
      profile.weights.push_back({theme, mean});
      profile.total += mean;
    }
    return profile;
  }

 private:
  std::map<ThemeId, std::uint64_t> sums_;
  std::size_t films_ = 0;
};

}  // namespace recs
