#include "text/number.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace recs::text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::int64_t largest_decimal = 1'000'000'000;

// A number in units of its last decimal.
struct Units {
  std::int64_t units = 0;
  bool is_exact = true;  // false if it has more decimals, which are then dropped
};

std::optional<Units> read_decimal(std::string_view text, std::size_t decimals) {
  const auto point = text.find('.');
  const auto whole = parse_whole(text.substr(0, point));
  if (!whole || *whole > largest_decimal || *whole < -largest_decimal) return std::nullopt;
  const std::string_view typed = point == std::string_view::npos ? "" : text.substr(point + 1);
  if (point != std::string_view::npos && (typed.empty() || !std::ranges::all_of(typed, is_digit))) {
    return std::nullopt;
  }
  std::int64_t units = *whole;
  for (std::size_t i = 0; i < decimals; ++i) {
    const std::int64_t digit = i < typed.size() ? typed[i] - '0' : 0;
    units = units * 10 + (text.starts_with('-') ? -digit : digit);
  }
  return Units{units, typed.size() <= decimals};
}

}  // namespace

std::optional<std::int64_t> parse_whole(std::string_view text) {
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  if (digits.empty() || (digits.size() > 1 && digits[0] == '0')) return std::nullopt;
  std::int64_t value = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stop != end) return std::nullopt;
  return value;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
  const auto read = read_decimal(text, 3);
  return read ? std::optional(Decimal{read->units, read->is_exact}) : std::nullopt;
}

std::optional<std::int64_t> parse_fixed(std::string_view text, std::size_t decimals) {
  const auto read = read_decimal(text, decimals);
  return read && read->is_exact ? std::optional(read->units) : std::nullopt;
}

}  // namespace recs::text
