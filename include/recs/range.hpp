#pragma once

#include <optional>

namespace recs {

/// Whole numbers from `first` to `last`, both included; a missing end is open.
struct Range {
  std::optional<int> first = {};
  std::optional<int> last = {};

  friend bool operator==(const Range&, const Range&) = default;
};

[[nodiscard]] constexpr bool contains(const Range& range, int value) noexcept {
  return (!range.first || value >= *range.first) && (!range.last || value <= *range.last);
}

}  // namespace recs
