#include "ranking/theme_weights.hpp"
#include "recs/critique.hpp"

#include <algorithm>
#include <bitset>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>

namespace recs {
namespace {

constexpr std::size_t films_looked_at = 25;
constexpr Thousandths strong = 500;

// A set of the films looked at, by their places in the ranking.
using Films = std::bitset<films_looked_at>;

// A theme that might be suggested.
struct Candidate {
  ThemeId theme{};
  Thousandths importance = 0;
  bool is_asked_for = false;  // strongly
  Films carriers;
};

std::vector<Candidate> find_candidates(const Index& index, const Profile& profile,
                                       std::span<const Recommendation> ranked,
                                       std::span<const ThemeId> settled) {
  std::map<ThemeId, Films> carriers;
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    for (const Tag& tag : index.tags(ranked[i].film)) {
      if (tag.relevance >= strong) carriers[tag.theme].set(i);
    }
  }
  std::vector<Candidate> candidates;
  for (const auto& [theme, films] : carriers) {
    const Thousandths importance = index.theme(theme).importance;
    const Weight asked = weight_in(profile.weights, theme);
    const bool is_emphasised =
        std::ranges::find(profile.emphases, theme, &Emphasis::theme) != profile.emphases.end();
    const bool is_settled = std::ranges::find(settled, theme) != settled.end();
    if (asked >= importance || is_emphasised || is_settled) continue;
    candidates.push_back({theme, importance, asked >= times(importance, strong), films});
  }
  return candidates;
}

// How many pairs of films from the same group just one of which is among `carriers`.
std::size_t count_splits(const std::vector<Films>& groups, const Films& carriers) {
  std::size_t pairs = 0;
  for (const Films& group : groups) pairs += (group & carriers).count() * (group & ~carriers).count();
  return pairs;
}

std::vector<Films> split(const std::vector<Films>& groups, const Films& carriers) {
  std::vector<Films> parts;
  for (const Films& group : groups) {
    parts.push_back(group & carriers);
    parts.push_back(group & ~carriers);
  }
  std::erase_if(parts, [](const Films& part) { return part.none(); });
  return parts;
}

// The candidate that splits the groups best; nothing if none splits any.
std::optional<Candidate> best_split(const std::vector<Candidate>& candidates,
                                    const std::vector<Films>& groups) {
  const auto worth = [&](const Candidate& each) {
    return std::tuple(count_splits(groups, each.carriers), each.importance);
  };
  const auto best = std::ranges::max_element(candidates, {}, worth);  // the first of equals
  if (best == candidates.end() || count_splits(groups, best->carriers) == 0) return std::nullopt;
  return *best;
}

}  // namespace

std::vector<Critique> suggest_critiques(const Index& index, const Profile& profile,
                                        std::span<const Recommendation> ranked, std::size_t limit,
                                        std::span<const ThemeId> settled) {
  ranked = ranked.first(std::min(ranked.size(), films_looked_at));
  const auto candidates = find_candidates(index, profile, ranked, settled);
  std::vector<Candidate> asked_for;
  std::ranges::copy_if(candidates, std::back_inserter(asked_for), &Candidate::is_asked_for);
  std::vector<Films> groups(1);  // of films that no critique chosen tells apart
  for (std::size_t i = 0; i < ranked.size(); ++i) groups.front().set(i);
  std::vector<Critique> chosen;
  while (chosen.size() < limit) {
    Direction direction = chosen.size() % 2 == 0 ? Direction::more : Direction::less;
    auto best = direction == Direction::less ? best_split(asked_for, groups) : std::nullopt;
    if (!best) {
      direction = Direction::more;
      best = best_split(candidates, groups);
    }
    if (!best) break;
    chosen.push_back({best->theme, direction});
    groups = split(groups, best->carriers);
  }
  return chosen;
}

}  // namespace recs
