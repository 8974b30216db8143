#include "recs/similarity.hpp"

#include <algorithm>

namespace recs {

Similarity similarity(std::span<const ThemeWeight> a, std::span<const ThemeWeight> b) {
  Similarity result;
  auto left = a.begin();
  auto right = b.begin();
  while (left != a.end() || right != b.end()) {
    if (right == b.end() || (left != a.end() && left->theme < right->theme)) {
      result.joint += (left++)->weight;
    } else if (left == a.end() || right->theme < left->theme) {
      result.joint += (right++)->weight;
    } else {
      result.shared += std::min(left->weight, right->weight);
      result.joint += std::max((left++)->weight, (right++)->weight);
    }
  }
  return result;
}

}  // namespace recs
