#pragma once

#include "recs/index.hpp"
#include "recs/ranking.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace recs {

/// How much the score counts against likeness to the films chosen before.
inline constexpr Thousandths usual_lambda = 700;

/// How many films of a ranking to choose `limit` diverse ones from: ten times as many, at least 100.
[[nodiscard]] constexpr std::size_t diversity_pool(std::size_t limit) noexcept {
  return std::max<std::size_t>(100, limit > std::size_t(-1) / 10 ? std::size_t(-1) : limit * 10);
}

/// Up to `limit` of the ranked films, each chosen for being good and unlike those before it (maximal marginal
/// relevance: Carbonell and Goldstein 1998): the one of the greatest
/// lambda × score − (1 − lambda) × the greatest similarity to a film chosen; of equals the better ranked one.
/// `lambda` is 0 … 1000; at 1000 the ranking stays as it is. Scores and similarities are rounded down to
/// multiples of 2⁻³² before, and everything else is exact. limit × |ranked| similarities.
[[nodiscard]] std::vector<Recommendation> diversify(const Index& index,
                                                    std::span<const Recommendation> ranked, std::size_t limit,
                                                    Thousandths lambda = usual_lambda);

}  // namespace recs
