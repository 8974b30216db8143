#pragma once

#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/similarity.hpp"

#include <vector>

namespace recs {

/// Why a film has its score. Contributions are min(profile, film) / joint, so Σ shared.weight = score.shared.
/// The film's weights are those that the profile counts: with its emphases.
struct Explanation {
  Similarity score;
  std::vector<ThemeWeight> shared;     ///< min(profile, film): the heaviest first, then by theme name
  std::vector<ThemeWeight> only_film;  ///< themes of the film that the profile lacks, in the same order
};

[[nodiscard]] Explanation explain(const Index& index, const Profile& profile, FilmId film);

}  // namespace recs
