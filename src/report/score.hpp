#pragma once

#include "recs/similarity.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace recs::report {

/// A score as it is printed in data: rounded to four decimals, halves up; 0 … 10,000.
[[nodiscard]] std::int64_t ten_thousandths(const Similarity& score);

/// A score as it is printed for people: 0 … 100, rounded, halves up.
[[nodiscard]] int percent(const Similarity& score);

/// `0.4213`.
[[nodiscard]] std::string format_ten_thousandths(std::int64_t value);

/// `1`, `0.9`, `0.125`: thousandths without zeros at the end.
[[nodiscard]] std::string format_thousandths(Thousandths value);

/// The share of each shared weight in the printed score, so that the shares add up to it exactly: each is
/// rounded down, and what is missing goes to the largest remainders, the first of equals (Hamilton's method).
/// In ten-thousandths.
[[nodiscard]] std::vector<std::int64_t> contributions(std::span<const ThemeWeight> shared,
                                                      const Similarity& score);

}  // namespace recs::report
