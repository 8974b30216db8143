#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace recs::text {

/// The whole number that `text` is: digits without a leading zero, after an optional minus; nothing
/// otherwise.
[[nodiscard]] std::optional<std::int64_t> parse_whole(std::string_view text);

/// A decimal number that `text` is, in thousandths.
struct Decimal {
  std::int64_t thousandths = 0;
  bool is_exact = true;  ///< false if it has more than three decimals, which are then dropped
};

/// `1`, `0.9`, `-0.25`: a whole number, optionally with a point and decimals; nothing otherwise (`1e3`, `.5`,
/// `inf`).
[[nodiscard]] std::optional<Decimal> parse_decimal(std::string_view text);

/// A number that `text` is in this sense, in units of its last decimal: with four decimals `0.35` is 3500;
/// nothing if it has more decimals than that. `decimals` is 0 … 6.
[[nodiscard]] std::optional<std::int64_t> parse_fixed(std::string_view text, std::size_t decimals);

}  // namespace recs::text
