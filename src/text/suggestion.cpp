#include "text/suggestion.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace recs::text {
namespace {

// Longer words are no misspellings of anything; comparing them would only cost time.
constexpr std::size_t longest_word = 200;

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (longer - std::min(a.size(), b.size()) > 4 * limit || longer > 4 * longest_word) return limit + 1;
  const auto from = code_points(a);
  const auto to = code_points(b);
  std::vector<std::size_t> before_last(to.size() + 1);
  std::vector<std::size_t> last(to.size() + 1);
  std::vector<std::size_t> row(to.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= from.size(); ++i) {
    std::swap(before_last, last);
    std::swap(last, row);
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
    if (*std::min_element(row.begin(), row.end()) > limit) return limit + 1;
  }
  return std::min(row.back(), limit + 1);
}

std::size_t tolerated_edits(std::string_view typed) { return std::max<std::size_t>(1, typed.size() / 3); }

std::optional<std::string_view> closest(std::string_view typed, std::span<const std::string_view> words) {
  std::optional<std::string_view> best;
  std::size_t limit = tolerated_edits(typed);
  for (const std::string_view word : words) {
    const std::size_t distance = edit_distance(typed, word, limit);
    if (distance > limit) continue;
    best = word;
    if (distance == 0) break;
    limit = distance - 1;
  }
  return best;
}

std::string did_you_mean(std::string_view typed, std::span<const std::string_view> words) {
  const auto word = closest(typed, words);
  return word ? fmt::format("; did you mean '{}'?", *word) : std::string();
}

}  // namespace recs::text
