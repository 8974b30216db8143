#pragma once

#include "recs/catalog.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace recs::testing {

/// random_catalog, whose films also have a series, runtime, directors and countries, or lack them.
[[nodiscard]] Catalog random_film_catalog(std::uint32_t seed, std::size_t films, std::size_t themes,
                                          std::uint32_t steps);

/// A profile made of random numbers: some films liked, some unliked, themes asked for and turned up or down.
[[nodiscard]] Profile random_profile(std::uint32_t seed, const Index& index);

/// The definition of a ranking: every film scored, all of them sorted, then what the options leave out
/// removed.
[[nodiscard]] std::vector<Recommendation> rank_slowly(const Index& index, const Profile& profile,
                                                      const RankOptions& options);

/// The definition of a diverse choice, with everything computed anew at every step.
[[nodiscard]] std::vector<Recommendation> diversify_slowly(const Index& index,
                                                           const std::vector<Recommendation>& ranked,
                                                           std::size_t limit, std::int64_t lambda);

}  // namespace recs::testing
