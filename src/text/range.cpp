#include "text/range.hpp"

#include "text/number.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

namespace recs::text {
namespace {

constexpr std::int64_t largest_end = 1'000'000;

std::optional<int> read_end(std::string_view text) {
  const auto number = parse_whole(text);
  if (!number || *number < 0 || *number > largest_end) return std::nullopt;
  return static_cast<int>(*number);
}

}  // namespace

ReadRange read_range(std::string_view text) {
  const auto dots = text.find("..");
  const bool is_one = dots == std::string_view::npos;
  const std::string_view first_text = text.substr(0, dots);
  const std::string_view last_text = is_one ? first_text : text.substr(dots + 2);
  const Range range{read_end(first_text), read_end(last_text)};
  const bool is_first_bad = !range.first && (is_one || !first_text.empty());
  const bool is_last_bad = !range.last && (is_one || !last_text.empty());
  if (is_first_bad || is_last_bad) {
    return {{},
            fmt::format("'{}' is not a range such as 1999, 1990..2005, 1990.. or ..2005", printable(text))};
  }
  if (range.first && range.last && *range.first > *range.last) {
    return {
        {},
        fmt::format("'{}' ends before it begins; write {}..{}", printable(text), *range.last, *range.first)};
  }
  return {range, {}};
}

}  // namespace recs::text
