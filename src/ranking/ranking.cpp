#include "recs/ranking.hpp"

#include "ranking/scores.hpp"
#include "ranking/top.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace recs {
namespace {

// Keeps the best of the films that may be listed.
class BestFilms : public ScoreReader {
 public:
  BestFilms(const RankOptions& options, std::size_t limit) : options_(options), top_(limit) {}

  [[nodiscard]] Similarity floor() const override {
    return top_.is_full() ? top_.worst().score : options_.min_score;
  }

  void read(const Recommendation& scored) override {
    if (scored.score >= options_.min_score && top_.admits(scored) && may_be_listed(scored.film)) {
      top_.add(scored);
    }
  }

  [[nodiscard]] std::vector<Recommendation> take() { return top_.take(); }

 private:
  [[nodiscard]] bool may_be_listed(FilmId film) const {
    return std::ranges::find(options_.excluded, film) == options_.excluded.end() &&
           (!options_.admits || options_.admits(film));
  }

  const RankOptions& options_;
  Top top_;
};

std::vector<Recommendation> best_films(const Index& index, const Profile& profile, const RankOptions& options,
                                       std::size_t limit) {
  BestFilms best(options, limit);
  read_scores(index, profile, best);
  return best.take();
}

// What a list of `limit` entries makes of the beginning of a ranking.
struct SeriesList {
  std::vector<Recommendation> films;
  bool is_final = false;  // a film came for which there was no room
};

SeriesList list_series_once(const Index& index, std::span<const Recommendation> ranked, std::size_t limit) {
  SeriesList list;
  std::map<std::string_view, std::size_t> places;  // of series in the list
  for (const Recommendation& each : ranked) {
    const std::string_view series = index.film(each.film).series;
    const auto place = series.empty() ? places.end() : places.find(series);
    if (place != places.end()) {
      ++list.films[place->second].left_out;
      continue;
    }
    if (list.films.size() == limit) {
      list.is_final = true;
      break;
    }
    if (!series.empty()) places.emplace(series, list.films.size());
    list.films.push_back(each);
  }
  return list;
}

}  // namespace

std::vector<Recommendation> rank(const Index& index, const Profile& profile, const RankOptions& options) {
  if (options.limit == 0) return {};
  if (options.series == SeriesRule::all) return best_films(index, profile, options, options.limit);
  for (std::size_t size = 8 + 2 * std::min(options.limit, index.film_count());; size *= 4) {
    const auto ranked = best_films(index, profile, options, size);
    SeriesList list = list_series_once(index, ranked, options.limit);
    if (list.is_final || ranked.size() < size) return std::move(list.films);
  }
}

}  // namespace recs
