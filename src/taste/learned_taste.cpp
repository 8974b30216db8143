#include "recs/taste.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

namespace recs {
namespace {

constexpr std::int64_t thousand = 1000;
constexpr std::int64_t least_part = 10;  // of the strongest: what is less is left out

// Rounded to the nearest, halves away from zero. `b` is positive.
std::int64_t divide(std::int64_t a, std::int64_t b) {
  const std::int64_t rounded = (2 * std::abs(a) + b) / (2 * b);
  return a < 0 ? -rounded : rounded;
}

/// How much a theme is liked, in millionths of the best rating or of relevance 1; less than 0: disliked.
struct Evidence {
  ThemeId theme{};
  std::int64_t liking = 0;
};

std::vector<MatchedFilm> films_that_count(std::span<const MatchedFilm> films) {
  std::map<FilmId, MatchedFilm> last;
  for (const MatchedFilm& each : films) {
    if (each.is_certain) last.insert_or_assign(each.film, each);
  }
  const bool is_rated =
      std::ranges::any_of(last, [](const auto& each) { return each.second.rating.has_value(); });
  std::vector<MatchedFilm> counted;
  for (const auto& [film, match] : last) {
    if (match.rating || !is_rated) counted.push_back(match);
  }
  return counted;
}

// Of ratings: the shrunk mean deviation of each theme. `mean` is in millionths.
std::vector<Evidence> weigh_ratings(const Index& index, std::span<const MatchedFilm> films,
                                    std::int64_t mean) {
  struct Sums {
    std::int64_t deviations = 0;  // times relevance
    std::int64_t relevances = 0;
  };
  std::map<ThemeId, Sums> themes;
  for (const MatchedFilm& each : films) {
    const std::int64_t deviation = thousand * each.rating.value_or(0) - mean;
    for (const Tag& tag : index.tags(each.film)) {
      Sums& sums = themes[tag.theme];
      sums.deviations += tag.relevance * deviation;
      sums.relevances += tag.relevance;
    }
  }
  std::vector<Evidence> evidence;
  for (const auto& [theme, sums] : themes) {
    evidence.push_back({theme, divide(sums.deviations, sums.relevances + usual_doubt)});
  }
  return evidence;
}

// Of films without ratings: what they have of each theme beyond the mean of the catalogue.
std::vector<Evidence> weigh_films(const Index& index, std::span<const MatchedFilm> films) {
  std::map<ThemeId, std::int64_t> relevances;
  for (const MatchedFilm& each : films) {
    for (const Tag& tag : index.tags(each.film)) relevances[tag.theme] += tag.relevance;
  }
  std::vector<Evidence> evidence;
  for (const auto& [theme, sum] : relevances) {
    std::int64_t usual = 0;
    for (const Posting& posting : index.postings(theme)) usual += posting.relevance;
    const std::int64_t liking = divide(thousand * sum, static_cast<std::int64_t>(films.size())) -
                                divide(thousand * usual, static_cast<std::int64_t>(index.film_count()));
    if (liking > 0) evidence.push_back({theme, liking});
  }
  return evidence;
}

// The strengths of what is liked, or with `sign` −1 disliked; `most` is the liking of strength 1000.
std::vector<Liking> strongest(const Index& index, std::span<const Evidence> evidence, int sign,
                              std::int64_t most) {
  std::vector<std::pair<std::int64_t, Evidence>> weighed;
  for (const Evidence& each : evidence) {
    const std::int64_t liking = sign * each.liking;
    if (liking <= 0 || liking * least_part < most) continue;
    weighed.emplace_back(liking * index.theme(each.theme).importance, Evidence{each.theme, liking});
  }
  std::ranges::stable_sort(weighed, std::ranges::greater(), [](const auto& each) { return each.first; });
  if (weighed.size() > most_likings) weighed.resize(most_likings);
  std::vector<Liking> likings;
  for (const auto& [weight, each] : weighed) {
    const std::int64_t strength = std::min(thousand, 10 * divide(100 * each.liking, most));
    likings.push_back({each.theme, static_cast<Thousandths>(strength)});
  }
  std::ranges::sort(likings, {},
                    [](const Liking& each) { return std::tuple(thousand - each.strength, each.theme); });
  return likings;
}

Taste taste_of(const Index& index, std::span<const Evidence> evidence) {
  std::int64_t most_liked = 0;
  std::int64_t most_disliked = 0;
  for (const Evidence& each : evidence) {
    most_liked = std::max(most_liked, each.liking);
    most_disliked = std::max(most_disliked, -each.liking);
  }
  const std::int64_t most = most_liked > 0 ? most_liked : most_disliked;
  return {strongest(index, evidence, 1, most), strongest(index, evidence, -1, most)};
}

}  // namespace

LearnedTaste learn_taste(const Index& index, std::span<const MatchedFilm> films) {
  const auto counted = films_that_count(films);
  if (counted.empty()) return {};
  LearnedTaste learned{.film_count = counted.size()};
  if (!counted.front().rating) {
    learned.taste = taste_of(index, weigh_films(index, counted));
    return learned;
  }
  std::int64_t sum = 0;
  for (const MatchedFilm& each : counted) sum += each.rating.value_or(0);
  const auto count = static_cast<std::int64_t>(counted.size());
  learned.mean_rating = static_cast<Thousandths>(divide(sum, count));
  learned.taste = taste_of(index, weigh_ratings(index, counted, divide(thousand * sum, count)));
  return learned;
}

}  // namespace recs
