#include "ranking/slow_ranking.hpp"

#include "recs/critique.hpp"
#include "support/random_catalog.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <tuple>
#include <utility>

namespace recs::testing {
namespace {

// The longest beginning of `ranked` that needs at most `limit` entries if each series has one.
std::vector<Recommendation> first_of_series(const Index& index, const std::vector<Recommendation>& ranked,
                                            std::size_t limit) {
  std::vector<Recommendation> listed;
  for (const Recommendation& each : ranked) {
    const auto series = index.film(each.film).series;
    const auto of_same_series = std::ranges::find_if(listed, [&](const Recommendation& other) {
      return !series.empty() && index.film(other.film).series == series;
    });
    if (of_same_series != listed.end()) {
      ++of_same_series->left_out;
    } else if (listed.size() == limit) {
      break;
    } else {
      listed.push_back(each);
    }
  }
  return listed;
}

}  // namespace

Catalog random_film_catalog(std::uint32_t seed, std::size_t films, std::size_t themes, std::uint32_t steps) {
  Catalog catalog = random_catalog(seed, films, themes, steps);
  std::mt19937 engine(seed + 1'000'000);
  const auto random = [&engine] { return static_cast<std::uint32_t>(engine()); };
  const char* const directors[] = {"Agnès Varda", "Joel Coen", "Ethan Coen", "Paul Thomas Anderson"};
  const char* const countries[] = {"France", "South Korea", "United States"};
  for (Film& film : catalog.films) {
    if (random() % 2 == 0) film.series = fmt::format("Series {}", random() % (1 + films / 8));
    if (random() % 4 != 0) film.runtime = 80 + static_cast<int>(random() % 60);
    for (const char* const name : directors) {
      if (random() % 4 == 0) film.directors.emplace_back(name);
    }
    for (const char* const name : countries) {
      if (random() % 3 == 0) film.countries.emplace_back(name);
    }
  }
  return catalog;
}

Profile random_profile(std::uint32_t seed, const Index& index) {
  std::mt19937 engine(seed);
  const auto random = [&engine](std::size_t end) { return static_cast<std::uint32_t>(engine() % end); };
  std::vector<FilmId> liked;
  for (auto left = 1 + random(3); left > 0; --left) liked.push_back(FilmId{random(index.film_count())});
  Profile profile = random(4) == 0 ? Profile{} : blend(index, liked);
  const auto any_theme = [&] { return ThemeId{random(index.theme_count())}; };
  if (random(2) == 0) profile = with_theme(std::move(profile), index, any_theme(), 1 + random(1000));
  if (random(2) == 0) {
    const FilmId unliked[] = {FilmId{random(index.film_count())}};
    profile = subtract(std::move(profile), index, unliked).profile;
  }
  std::vector<Critique> critiques;
  for (auto left = random(4); left > 0; --left) {
    critiques.push_back({any_theme(), random(2) == 0 ? Direction::more : Direction::less, 1 + random(1500)});
  }
  return apply(std::move(profile), index, critiques);
}

std::vector<Recommendation> rank_slowly(const Index& index, const Profile& profile,
                                        const RankOptions& options) {
  std::vector<Recommendation> all;
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const FilmId film{i};
    const Similarity score = similarity(profile, index.weights(film));
    const bool is_excluded = std::ranges::find(options.excluded, film) != options.excluded.end();
    const bool is_admitted = !options.admits || options.admits(film);
    if (score.shared > 0 && score >= options.min_score && is_admitted && !is_excluded) {
      all.push_back({film, score});
    }
  }
  std::ranges::sort(all, [&](const Recommendation& a, const Recommendation& b) {
    if (a.score != b.score) return a.score > b.score;
    const FilmView left = index.film(a.film);
    const FilmView right = index.film(b.film);
    return std::tie(left.title, left.year) < std::tie(right.title, right.year);
  });
  if (options.series == SeriesRule::first) return first_of_series(index, all, options.limit);
  if (all.size() > options.limit) all.resize(options.limit);
  return all;
}

std::vector<Recommendation> diversify_slowly(const Index& index, const std::vector<Recommendation>& ranked,
                                             std::size_t limit, std::int64_t lambda) {
  const auto units = [](const Similarity& some) {
    return static_cast<std::int64_t>(some.shared * 4'294'967'296 / std::max<std::uint64_t>(some.joint, 1));
  };
  std::vector<Recommendation> chosen;
  while (chosen.size() < std::min(limit, ranked.size())) {
    const Recommendation* best = nullptr;
    std::int64_t most = 0;
    for (const Recommendation& each : ranked) {
      if (std::ranges::find(chosen, each.film, &Recommendation::film) != chosen.end()) continue;
      std::int64_t likeness = 0;
      for (const Recommendation& other : chosen) {
        likeness = std::max(likeness, units(similarity(index.weights(each.film), index.weights(other.film))));
      }
      const std::int64_t worth = lambda * units(each.score) - (1000 - lambda) * likeness;
      if (best == nullptr || worth > most) {
        best = &each;
        most = worth;
      }
    }
    chosen.push_back(*best);
  }
  return chosen;
}

}  // namespace recs::testing
