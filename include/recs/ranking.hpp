#pragma once

#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/similarity.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace recs {

struct Recommendation {
  FilmId film{};
  Similarity score;

  friend bool operator==(const Recommendation&, const Recommendation&) = default;
};

struct RankOptions {
  std::size_t limit = 8;
  std::span<const FilmId> excluded = {};  ///< films never to list: those asked for
};

/// The films most similar to `profile`: those of the highest `similarity(profile, film)`, the best first;
/// equal scores by title (by code point), then year. Films that share no theme with the profile are not
/// listed. Linear in the number of films and in the lengths of the profile's posting lists.
[[nodiscard]] std::vector<Recommendation> rank(const Index& index, const Profile& profile,
                                               const RankOptions& options = {});

}  // namespace recs
