#include "ranking/better.hpp"
#include "ranking/scores.hpp"
#include "recs/ranking.hpp"

#include <algorithm>

namespace recs {
namespace {

// Counts the films that rank before one.
class CountBefore : public ScoreReader {
 public:
  CountBefore(const Recommendation& film, std::span<const FilmId> excluded)
      : film_(film), excluded_(excluded) {}

  [[nodiscard]] Similarity floor() const override { return film_.score; }

  void read(const Recommendation& scored) override {
    if (is_better(scored, film_) && std::ranges::find(excluded_, scored.film) == excluded_.end()) ++count_;
  }

  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  Recommendation film_;
  std::span<const FilmId> excluded_;
  std::size_t count_ = 0;
};

}  // namespace

std::optional<std::size_t> position_of(const Index& index, const Profile& profile, FilmId film,
                                       std::span<const FilmId> excluded) {
  const Similarity score = similarity(profile, index.weights(film));
  if (score.shared == 0) return std::nullopt;
  CountBefore before({film, score}, excluded);
  read_scores(index, profile, before);
  return before.count() + 1;
}

}  // namespace recs
