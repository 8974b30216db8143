#pragma once

#include "ranking/better.hpp"
#include "recs/ranking.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace recs {

/// Keeps the best of the recommendations offered.
class Top {
 public:
  explicit Top(std::size_t limit) : limit_(limit) {}

  [[nodiscard]] bool is_full() const noexcept { return best_.size() == limit_; }

  /// The worst of those kept; there must be one.
  [[nodiscard]] const Recommendation& worst() const { return best_.front(); }

  /// Whether `candidate` would be kept.
  [[nodiscard]] bool admits(const Recommendation& candidate) const {
    return !is_full() || (limit_ > 0 && is_better(candidate, worst()));
  }

  /// Keeps `candidate`, which is admitted.
  void add(const Recommendation& candidate) {
    if (is_full()) {
      std::ranges::pop_heap(best_, is_better);
      best_.pop_back();
    }
    best_.push_back(candidate);
    std::ranges::push_heap(best_, is_better);
  }

  /// The best first.
  [[nodiscard]] std::vector<Recommendation> take() {
    std::ranges::sort_heap(best_, is_better);
    return std::move(best_);
  }

 private:
  std::size_t limit_;
  std::vector<Recommendation> best_;  // a heap whose front is the worst
};

}  // namespace recs
