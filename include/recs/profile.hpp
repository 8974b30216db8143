#pragma once

#include "recs/index.hpp"

#include <span>
#include <vector>

namespace recs {

/// What a question asks for: the themes wanted and how much.
struct Profile {
  std::vector<ThemeWeight> weights;  ///< sorted by theme, each theme once, no weight 0
  Weight total = 0;                  ///< their sum

  friend bool operator==(const Profile&, const Profile&) = default;
};

/// The profile of several liked films: each theme's weight is the mean of its weights in them (0 where a film
/// does not have it), rounded to the nearest thousandth, halves up. Of one film it is the film's own. `films`
/// is not empty.
[[nodiscard]] Profile blend(const Index& index, std::span<const FilmId> films);

}  // namespace recs
