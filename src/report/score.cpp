#include "report/score.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace recs::report {
namespace {

std::int64_t round_to(const Similarity& score, std::uint64_t units) {
  if (score.joint == 0) return 0;
  return static_cast<std::int64_t>((2 * units * score.shared + score.joint) / (2 * score.joint));
}

constexpr std::uint64_t data_units = 10'000;

}  // namespace

std::int64_t ten_thousandths(const Similarity& score) { return round_to(score, data_units); }

int percent(const Similarity& score) { return static_cast<int>(round_to(score, 100)); }

std::string format_ten_thousandths(std::int64_t value) {
  return fmt::format("{}.{:04}", value / 10'000, value % 10'000);
}

std::string format_thousandths(Thousandths value) {
  std::string text = fmt::format("{}.{:03}", value / 1000, value % 1000);
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::vector<std::int64_t> contributions(std::span<const ThemeWeight> shared, const Similarity& score) {
  std::vector<std::int64_t> parts;
  std::vector<std::uint64_t> remainders;
  for (const ThemeWeight& each : shared) {
    parts.push_back(static_cast<std::int64_t>(data_units * each.weight / score.joint));
    remainders.push_back(data_units * each.weight % score.joint);
  }
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return remainders[i]; });
  auto missing = ten_thousandths(score) - std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
  for (const std::size_t i : order) {
    if (missing-- <= 0) break;
    ++parts[i];
  }
  return parts;
}

}  // namespace recs::report
