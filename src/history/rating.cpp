#include "history/rating.hpp"

#include "history/columns.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <string>

namespace recs::history {
namespace {

constexpr Thousandths thousand = 1000;

int find_best(std::span<const HistoryEntry> entries) {
  Thousandths largest = 0;
  for (const HistoryEntry& entry : entries) largest = std::max(largest, entry.rating.value_or(0));
  for (const int best : {5, 10}) {
    if (largest <= static_cast<Thousandths>(best) * thousand) return best;
  }
  return Columns::unknown_scale;
}

}  // namespace

std::optional<Thousandths> read_rating(std::string_view text, int best) {
  std::string number(text);
  std::ranges::replace(number, ',', '.');
  const auto decimal = text::parse_decimal(number);
  if (!decimal || decimal->thousandths < 0) return std::nullopt;
  if (decimal->thousandths > std::int64_t{best} * thousand) return std::nullopt;
  return static_cast<Thousandths>(decimal->thousandths);
}

void normalise_ratings(std::span<HistoryEntry> entries, int best) {
  if (best == Columns::unknown_scale) best = find_best(entries);
  for (HistoryEntry& entry : entries) {
    if (entry.rating) entry.rating = std::max(Thousandths{1}, *entry.rating / static_cast<Thousandths>(best));
  }
}

}  // namespace recs::history
