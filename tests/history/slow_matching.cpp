#include "history/slow_matching.hpp"

#include "text/title_key.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace recs::testing {
namespace {

constexpr int no_fit = 1000;

// 0, 2, 4, 6: the same as written, folded, without article, without spaces.
int compare(std::string_view a, std::string_view b) {
  const std::string folded_a = text::fold(a);
  const std::string folded_b = text::fold(b);
  if (text::title_key(a) != text::title_key(b)) return no_fit;
  if (a == b) return 0;
  if (folded_a == folded_b) return 2;
  return text::without_article(folded_a) == text::without_article(folded_b) ? 4 : 6;
}

int compare(std::string_view written, const FilmView& film) {
  int least = compare(written, film.title);
  for (const std::string_view other : film.aka) least = std::min(least, compare(written, other) + 1);
  return least;
}

// How well an entry that says `title` and `year` fits a film: the year first.
int fit(const HistoryEntry& entry, std::string_view title, std::optional<int> year, const FilmView& film) {
  if (!entry.imdb.empty() && !film.imdb.empty() && entry.imdb != film.imdb) return no_fit;
  int least = compare(title, film);
  if (!entry.original_title.empty()) {
    least = std::min(least, std::max(1, compare(entry.original_title, film)));
  }
  if (least >= no_fit || !year || film.year == *year) return std::min(least, no_fit);
  return film.year == *year - 1 || film.year == *year + 1 ? 100 + least : no_fit;
}

struct Best {
  std::vector<FilmId> films;
  int fit = no_fit;
};

template <typename Fit>
Best find_best(const Index& index, Fit fit) {
  Best best;
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const int found = fit(index.film(FilmId{i}));
    if (found < best.fit) best = {{}, found};
    if (found < no_fit && found == best.fit) best.films.push_back(FilmId{i});
  }
  return best;
}

Best find_films(const Index& index, const HistoryEntry& entry) {
  if (!entry.imdb.empty()) {
    auto best = find_best(index, [&](const FilmView& film) { return film.imdb == entry.imdb ? 0 : no_fit; });
    if (!best.films.empty()) return best;
  }
  auto best =
      find_best(index, [&](const FilmView& film) { return fit(entry, entry.title, entry.year, film); });
  const auto typed = text::split_year(entry.title);
  if (!best.films.empty() || entry.year || !typed) return best;
  return find_best(index, [&](const FilmView& film) { return fit(entry, typed->title, typed->year, film); });
}

}  // namespace

Matching match_slowly(const Index& index, const History& history) {
  Matching matching;
  std::vector<Best> bests;
  for (const HistoryEntry& entry : history.entries) bests.push_back(find_films(index, entry));
  for (std::size_t i = 0; i < bests.size(); ++i) {
    if (bests[i].films.empty()) matching.unmatched.push_back(i);
  }
  for (std::uint32_t film = 0; film < index.film_count(); ++film) {
    std::optional<std::size_t> counts;
    const auto is_better = [&](std::size_t a, std::size_t b) {
      const bool a_certain = bests[a].films.size() == 1;
      const bool b_certain = bests[b].films.size() == 1;
      if (a_certain != b_certain) return a_certain;
      const bool a_rated = history.entries[a].rating.has_value();
      const bool b_rated = history.entries[b].rating.has_value();
      if (a_rated != b_rated) return a_rated;
      return bests[a].fit < bests[b].fit;
    };
    for (std::size_t i = 0; i < bests.size(); ++i) {
      if (std::ranges::find(bests[i].films, FilmId{film}) == bests[i].films.end()) continue;
      if (!counts || is_better(i, *counts)) counts = i;
    }
    if (!counts) continue;
    matching.films.push_back(
        {FilmId{film}, *counts, history.entries[*counts].rating, bests[*counts].films.size() == 1});
  }
  return matching;
}

}  // namespace recs::testing
