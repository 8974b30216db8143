#include "ranking/neighbours.hpp"

#include "ranking/scores.hpp"

#include <span>
#include <utility>

namespace recs {
namespace {

class KeepAll : public ScoreReader {
 public:
  explicit KeepAll(const Similarity& floor) : floor_(floor) {}

  [[nodiscard]] Similarity floor() const override { return floor_; }

  void read(const Recommendation& scored) override {
    if (scored.score >= floor_) kept_.push_back(scored);
  }

  [[nodiscard]] std::vector<Recommendation> take() { return std::move(kept_); }

 private:
  Similarity floor_;
  std::vector<Recommendation> kept_;
};

}  // namespace

const std::vector<Recommendation>& Neighbours::find(FilmId film, const Similarity& floor) {
  const auto known = found_.find(film);
  if (known != found_.end()) return known->second;
  KeepAll all(floor);
  read_scores(index_, blend(index_, std::span(&film, 1)), all);
  return found_.emplace(film, all.take()).first->second;
}

}  // namespace recs
