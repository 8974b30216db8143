#pragma once

#include "recs/ranking.hpp"

namespace recs {

/// The order of a ranking: whether `a` comes before `b`.
[[nodiscard]] inline bool is_better(const Recommendation& a, const Recommendation& b) {
  const auto order = a.score <=> b.score;
  return order != 0 ? order > 0 : a.film < b.film;  // ids are in the order of title and year
}

}  // namespace recs
