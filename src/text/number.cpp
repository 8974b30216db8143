#include "text/number.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace recs::text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::int64_t largest_decimal = 1'000'000'000;

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
  const auto point = text.find('.');
  const auto whole = parse_whole(text.substr(0, point));
  if (!whole || *whole > largest_decimal || *whole < -largest_decimal) return std::nullopt;
  std::int64_t fraction = 0;
  bool is_exact = true;
  if (point != std::string_view::npos) {
    const std::string_view decimals = text.substr(point + 1);
    if (decimals.empty() || !std::all_of(decimals.begin(), decimals.end(), is_digit)) return std::nullopt;
    for (std::size_t i = 0; i < 3; ++i)
      fraction = fraction * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
    is_exact = decimals.size() <= 3;
  }
  const bool is_negative = text.starts_with('-');
  return Decimal{*whole * 1000 + (is_negative ? -fraction : fraction), is_exact};
}

}  // namespace recs::text
