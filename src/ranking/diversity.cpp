#include "recs/diversity.hpp"

#include <cassert>
#include <cstdint>

namespace recs {
namespace {

// A similarity in units of 2⁻³². Both sides of the fraction are below 2³².
std::int64_t in_units(const Similarity& score) {
  return score.joint == 0 ? 0 : static_cast<std::int64_t>((score.shared << 32) / score.joint);
}

// A film that has not been chosen yet.
struct Candidate {
  const Recommendation* film = nullptr;
  std::vector<ThemeWeight> weights;
  std::int64_t score = 0;
  std::int64_t likeness = 0;  // the greatest similarity to a film chosen
};

std::vector<Candidate> make_candidates(const Index& index, std::span<const Recommendation> ranked) {
  std::vector<Candidate> candidates;
  for (const Recommendation& each : ranked) {
    candidates.push_back({&each, index.weights(each.film), in_units(each.score)});
  }
  return candidates;
}

}  // namespace

std::vector<Recommendation> diversify(const Index& index, std::span<const Recommendation> ranked,
                                      std::size_t limit, Thousandths lambda) {
  assert(lambda <= 1000 && "lambda is a share");
  const std::int64_t for_score = lambda;
  const std::int64_t for_novelty = 1000 - for_score;
  const auto worth = [&](const Candidate& each) {
    return for_score * each.score - for_novelty * each.likeness;
  };
  std::vector<Candidate> candidates = make_candidates(index, ranked);
  std::vector<Recommendation> chosen;
  while (chosen.size() < limit && !candidates.empty()) {
    const auto best = std::ranges::max_element(candidates, {}, worth);  // the first of equals
    const std::vector<ThemeWeight> weights = std::move(best->weights);
    chosen.push_back(*best->film);
    candidates.erase(best);
    for (Candidate& each : candidates) {
      each.likeness = std::max(each.likeness, in_units(similarity(weights, each.weights)));
    }
  }
  return chosen;
}

}  // namespace recs
