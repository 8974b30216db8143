#pragma once

#include "recs/similarity.hpp"
#include "recs/theme.hpp"

#include <algorithm>

namespace recs {

/// How much a theme counts: the product in thousandths, rounded, halves up; at least 1.
[[nodiscard]] constexpr Weight weight_of(Thousandths relevance, Thousandths importance) noexcept {
  return std::max<Weight>(1, (relevance * importance + 500) / 1000);
}

}  // namespace recs
