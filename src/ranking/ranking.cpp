#include "recs/ranking.hpp"

#include <algorithm>

namespace recs {
namespace {

// The best first; ids are in the order of title and year.
bool is_better(const Recommendation& a, const Recommendation& b) {
  const auto order = a.score <=> b.score;
  return order != 0 ? order > 0 : a.film < b.film;
}

// Σ min(profile, film) for every film, theme by theme.
std::vector<Weight> add_up_shared(const Index& index, const Profile& profile) {
  std::vector<Weight> shared(index.film_count());
  for (const ThemeWeight& wanted : profile.weights) {
    for (const Posting& posting : index.postings(wanted.theme)) {
      shared[static_cast<std::size_t>(posting.film)] += std::min(wanted.weight, posting.weight);
    }
  }
  return shared;
}

}  // namespace

std::vector<Recommendation> rank(const Index& index, const Profile& profile, const RankOptions& options) {
  std::vector<Weight> shared = add_up_shared(index, profile);
  for (const FilmId film : options.excluded) shared[static_cast<std::size_t>(film)] = 0;

  std::vector<Recommendation> best;  // a heap whose front is the worst of those kept
  for (std::size_t i = 0; i < shared.size(); ++i) {
    if (shared[i] == 0) continue;
    const FilmId film{static_cast<std::uint32_t>(i)};
    const std::uint64_t joint = std::uint64_t{profile.total} + index.total(film) - shared[i];
    const Recommendation candidate{film, {shared[i], joint}};
    if (best.size() < options.limit) {
      best.push_back(candidate);
      std::ranges::push_heap(best, is_better);
    } else if (!best.empty() && is_better(candidate, best.front())) {
      std::ranges::pop_heap(best, is_better);
      best.back() = candidate;
      std::ranges::push_heap(best, is_better);
    }
  }
  std::ranges::sort_heap(best, is_better);
  return best;
}

}  // namespace recs
