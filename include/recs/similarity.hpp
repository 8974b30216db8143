#pragma once

#include "recs/theme.hpp"

#include <compare>
#include <cstdint>
#include <span>

namespace recs {

/// How much a theme counts in a film or a profile: relevance × importance, in whole thousandths, so that sums
/// are exact and equal scores are equal.
using Weight = std::uint32_t;

struct ThemeWeight {
  ThemeId theme{};
  Weight weight = 0;

  friend bool operator==(const ThemeWeight&, const ThemeWeight&) = default;
};

/// The weighted Jaccard similarity as the fraction shared / joint, 0 … 1.
struct Similarity {
  std::uint64_t shared = 0;  ///< Σ min(a, b), in thousandths; below 2³²
  std::uint64_t joint = 0;   ///< Σ max(a, b), in thousandths; below 2³²; 0 only if both sides are empty

  /// Compares the fractions exactly: 1/2 equals 2/4. Nothing in common with nothing (0/0) counts as 0.
  friend std::strong_ordering operator<=>(const Similarity& a, const Similarity& b) noexcept {
    return a.shared * (b.joint == 0 ? 1 : b.joint) <=> b.shared * (a.joint == 0 ? 1 : a.joint);
  }
  friend bool operator==(const Similarity& a, const Similarity& b) noexcept { return (a <=> b) == 0; }
};

/// J(a, b) = Σ min(aₜ, bₜ) / Σ max(aₜ, bₜ) over all themes t (weighted Jaccard: Ružička 1958; Ioffe 2010).
/// This is the definition that `rank` must agree with. Both sides are sorted by theme, each theme once.
/// Linear in the number of themes.
[[nodiscard]] Similarity similarity(std::span<const ThemeWeight> a, std::span<const ThemeWeight> b);

}  // namespace recs
