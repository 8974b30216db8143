#include "scan.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <span>

namespace recs::bench {

Scan::Scan(const Index& index) {
  for (std::uint32_t film = 0; film < index.film_count(); ++film) {
    begins_.push_back(weights_.size());
    std::ranges::copy(index.weights(FilmId{film}), std::back_inserter(weights_));
  }
  begins_.push_back(weights_.size());
}

std::vector<Recommendation> Scan::rank(const Profile& profile, const RankOptions& options) const {
  const std::span<const ThemeWeight> weights = weights_;
  std::vector<Recommendation> best;
  for (std::size_t i = 0; i + 1 < begins_.size(); ++i) {
    const Recommendation each{
        FilmId{static_cast<std::uint32_t>(i)},
        similarity(profile.weights, weights.subspan(begins_[i], begins_[i + 1] - begins_[i]))};
    if (each.score.shared == 0 || (best.size() == options.limit && each.score <= best.back().score)) continue;
    if (std::ranges::find(options.excluded, each.film) != options.excluded.end()) continue;
    best.insert(std::ranges::upper_bound(best, each.score, std::ranges::greater(), &Recommendation::score),
                each);
    if (best.size() > options.limit) best.pop_back();
  }
  return best;
}

}  // namespace recs::bench
