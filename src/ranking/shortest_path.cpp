#include "ranking/shortest_path.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <unordered_map>

namespace recs {
namespace {

// The films that can be reached from one end, level by level.
class Levels {
 public:
  explicit Levels(FilmId end) : last_({end}) { before_[end] = {}; }

  // The films of the last level: those that take most steps.
  [[nodiscard]] const std::vector<FilmId>& last() const { return last_; }

  [[nodiscard]] bool has(FilmId film) const { return before_.contains(film); }

  // The films one step nearer to the end that lead to `film`.
  [[nodiscard]] const std::vector<FilmId>& before(FilmId film) const { return before_.at(film); }

  void add_level(Neighbours& neighbours, const Similarity& floor) {
    std::map<FilmId, std::vector<FilmId>> level;
    for (const FilmId film : last_) {
      for (const Recommendation& each : neighbours.find(film, floor)) {
        if (each.score >= floor && !has(each.film)) level[each.film].push_back(film);
      }
    }
    last_.clear();
    for (auto& [film, before] : level) {
      last_.push_back(film);
      before_[film] = std::move(before);
    }
  }

 private:
  std::unordered_map<FilmId, std::vector<FilmId>> before_;
  std::vector<FilmId> last_;
};

// The films after each on the chains from the left end to the films where both sides meet.
std::map<FilmId, std::set<FilmId>> find_after(const Levels& left, const std::vector<FilmId>& meetings) {
  std::map<FilmId, std::set<FilmId>> after;
  std::set<FilmId> level(meetings.begin(), meetings.end());
  while (!level.empty()) {
    std::set<FilmId> nearer;
    for (const FilmId film : level) {
      for (const FilmId before : left.before(film)) {
        after[before].insert(film);
        nearer.insert(before);
      }
    }
    level = std::move(nearer);
  }
  return after;
}

}  // namespace

std::vector<FilmId> shortest_path(Neighbours& neighbours, FilmId from, FilmId to, const Similarity& floor) {
  Levels left(from);
  Levels right(to);
  std::vector<FilmId> meetings;
  while (meetings.empty()) {
    assert(!left.last().empty() && !right.last().empty() && "there is a chain");
    Levels& smaller = left.last().size() <= right.last().size() ? left : right;
    const Levels& other = &smaller == &left ? right : left;
    smaller.add_level(neighbours, floor);
    std::ranges::copy_if(smaller.last(), std::back_inserter(meetings),
                         [&](FilmId film) { return other.has(film); });
  }
  const auto after = find_after(left, meetings);
  std::vector<FilmId> films = {from};
  for (auto next = after.find(from); next != after.end(); next = after.find(films.back())) {
    films.push_back(*next->second.begin());
  }
  while (films.back() != to) films.push_back(std::ranges::min(right.before(films.back())));
  return films;
}

}  // namespace recs
