#include "recs/matching.hpp"

#include "text/title_key.hpp"
#include "titles/title_match.hpp"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <tuple>
#include <utility>

namespace recs {
namespace {

constexpr int widest_gap = 1;  // services date a film by its first festival or by its release

// How well a film fits an entry: the least is the best.
struct Fit {
  int gap = 0;  // between the years
  int mismatch = 0;

  friend auto operator<=>(const Fit&, const Fit&) = default;
};

struct Candidate {
  FilmId film{};
  Fit fit;
};

struct Match {
  MatchedFilm film;
  Fit fit;
};

// The films of a catalogue by their IMDb number.
class Numbers {
 public:
  explicit Numbers(const Index& index) {
    for (std::uint32_t i = 0; i < index.film_count(); ++i) {
      if (const auto number = index.film(FilmId{i}).imdb; !number.empty()) {
        films_.emplace_back(number, FilmId{i});
      }
    }
    std::ranges::sort(films_);
  }

  [[nodiscard]] std::vector<Candidate> find(std::string_view number) const {
    std::vector<Candidate> found;
    for (auto each = std::ranges::lower_bound(films_, number, {}, &Numbered::first);
         each != films_.end() && each->first == number; ++each) {
      found.push_back({each->second, {}});
    }
    return found;
  }

 private:
  using Numbered = std::pair<std::string_view, FilmId>;

  std::vector<Numbered> films_;
};

bool is_other_number(std::string_view a, std::string_view b) { return !a.empty() && !b.empty() && a != b; }

// Those of the best fit.
std::vector<Candidate> best_of(std::vector<Candidate> candidates) {
  if (candidates.empty()) return candidates;
  const Fit best = std::ranges::min_element(candidates, {}, &Candidate::fit)->fit;
  std::erase_if(candidates, [&](const Candidate& each) { return each.fit != best; });
  return candidates;
}

// Of each film only the best fit, in the order of films.
std::vector<Candidate> once_each(std::vector<Candidate> candidates) {
  std::ranges::sort(candidates, {}, [](const Candidate& each) { return std::tie(each.film, each.fit); });
  const auto is_same = [](const Candidate& a, const Candidate& b) { return a.film == b.film; };
  candidates.erase(std::unique(candidates.begin(), candidates.end(), is_same), candidates.end());
  return candidates;
}

std::vector<Candidate> find_titled(const Index& index, const HistoryEntry& entry, std::string_view title,
                                   std::optional<int> year) {
  std::vector<Candidate> found;
  const auto add = [&](std::string_view written, int least_mismatch) {
    for (const TitleMatch& each : match_title(index, written)) {
      const int gap = year ? std::abs(each.year - *year) : 0;
      if (gap > widest_gap || is_other_number(each.imdb, entry.imdb)) continue;
      found.push_back({each.film, {gap, std::max(each.mismatch, least_mismatch)}});
    }
  };
  add(title, 0);
  if (!entry.original_title.empty()) add(entry.original_title, 1);
  return best_of(once_each(std::move(found)));
}

std::vector<Candidate> find_films(const Index& index, const std::optional<Numbers>& numbers,
                                  const HistoryEntry& entry) {
  if (numbers && !entry.imdb.empty()) {
    if (auto found = numbers->find(entry.imdb); !found.empty()) return found;
  }
  auto found = find_titled(index, entry, entry.title, entry.year);
  if (!found.empty() || entry.year) return found;
  const auto with_year = text::split_year(entry.title);
  return with_year ? find_titled(index, entry, with_year->title, with_year->year) : found;
}

// What counts of one film comes first.
bool precedes(const Match& a, const Match& b) {
  const auto order = [](const Match& each) {
    return std::tuple(each.film.film, !each.film.is_certain, !each.film.rating, each.fit, each.film.entry);
  };
  return order(a) < order(b);
}

}  // namespace

Matching match_films(const Index& index, const History& history) {
  const bool has_numbers = !std::ranges::all_of(history.entries, &std::string::empty, &HistoryEntry::imdb);
  std::optional<Numbers> numbers;
  if (has_numbers) numbers.emplace(index);
  std::vector<Match> matches;
  Matching matching;
  for (std::size_t i = 0; i < history.entries.size(); ++i) {
    const auto films = find_films(index, numbers, history.entries[i]);
    if (films.empty()) matching.unmatched.push_back(i);
    for (const Candidate& each : films) {
      matches.push_back({{each.film, i, history.entries[i].rating, films.size() == 1}, each.fit});
    }
  }
  std::ranges::sort(matches, precedes);
  for (const Match& each : matches) {
    if (matching.films.empty() || matching.films.back().film != each.film.film) {
      matching.films.push_back(each.film);
    }
  }
  return matching;
}

}  // namespace recs
