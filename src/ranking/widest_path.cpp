#include "ranking/widest_path.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <queue>
#include <unordered_map>
#include <vector>

namespace recs {
namespace {

// That a chain from an end of the search leads to a film: the more steps it may take, the wider it can be.
struct Reach {
  FilmId film{};
  std::size_t steps = 0;
  Similarity width;  // of its weakest step

  // Deterministic, though every order would give the same answer.
  friend bool operator<(const Reach& a, const Reach& b) {
    if (a.width != b.width) return a.width < b.width;
    return a.steps != b.steps ? a.steps > b.steps : a.film > b.film;
  }
};

// The chains from one end, the widest first.
class Side {
 public:
  Side(FilmId end, std::size_t most_steps) : most_steps_(most_steps) { add({end, 0, {1, 1}}); }

  // Keeps a reach unless one at least as good is known.
  bool add(const Reach& reach) {
    auto& widths = widths_[reach.film];
    if (widths.empty()) widths.resize(most_steps_ + 1);
    if (widths[reach.steps] >= reach.width) return false;
    for (std::size_t steps = reach.steps; steps <= most_steps_; ++steps) {
      widths[steps] = std::max(widths[steps], reach.width);
    }
    if (reach.steps < most_steps_) {
      open_.push(reach);
    } else {
      widest_last_ = std::max(widest_last_, reach.width);
    }
    return true;
  }

  // How wide a chain to `film` can be; 0 if none is known.
  [[nodiscard]] Similarity width_to(FilmId film) const {
    const auto widths = widths_.find(film);
    return widths == widths_.end() ? Similarity{} : widths->second.back();
  }

  // The widest chain that may go on and is wider than `floor`; nothing if there is none.
  [[nodiscard]] std::optional<Reach> next(const Similarity& floor) {
    while (!open_.empty() && widths_.at(open_.top().film)[open_.top().steps] > open_.top().width) open_.pop();
    if (open_.empty() || open_.top().width <= floor) return std::nullopt;
    return open_.top();
  }

  void remove_next() { open_.pop(); }

  // Whether a chain wider than `floor` ends here for having all its steps.
  [[nodiscard]] bool has_last(const Similarity& floor) const { return widest_last_ > floor; }

 private:
  std::size_t most_steps_;
  std::unordered_map<FilmId, std::vector<Similarity>> widths_;  // by number of steps, at most
  std::priority_queue<Reach> open_;
  Similarity widest_last_;
};

// Both ends grow until no wider chain is left on either. The end whose widest chain is the narrower grows
// first: the answer cannot be wider than that, so the other end might grow in vain.
class Search {
 public:
  Search(Neighbours& neighbours, FilmId from, FilmId to, std::size_t most_steps)
      : neighbours_(neighbours), left_(from, (most_steps + 1) / 2), right_(to, most_steps / 2) {}

  Similarity run() {
    for (;;) {
      const auto left = left_.next(answer_);
      const auto right = right_.next(answer_);
      if (!left && (!right || !left_.has_last(answer_))) return answer_;
      if (!right && !right_.has_last(answer_)) return answer_;
      if (left && (!right || left->width <= right->width)) {
        grow(left_, right_, *left);
      } else {
        grow(right_, left_, *right);
      }
    }
  }

 private:
  void grow(Side& side, const Side& other, const Reach& reach) {
    side.remove_next();
    for (const Recommendation& each : neighbours_.find(reach.film, answer_)) {
      const Reach next{each.film, reach.steps + 1, std::min(reach.width, each.score)};
      if (next.width <= answer_ || !side.add(next)) continue;
      answer_ = std::max(answer_, std::min(next.width, other.width_to(next.film)));
    }
  }

  Neighbours& neighbours_;
  Side left_;
  Side right_;
  Similarity answer_;  // of the widest chain found so far
};

}  // namespace

Similarity widest_path(Neighbours& neighbours, FilmId from, FilmId to, std::size_t most_steps) {
  return Search(neighbours, from, to, most_steps).run();
}

}  // namespace recs
