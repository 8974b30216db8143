#include "cli/option_value.hpp"

#include "recs/error.hpp"
#include "text/number.hpp"
#include "text/range.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace recs::cli {

std::size_t whole_number(const Given& given, std::int64_t least, std::int64_t most) {
  const auto number = text::parse_whole(given.value);
  if (!number || *number < least || *number > most) {
    throw Error(fmt::format("{}: '{}' is not a whole number from {} to {}", given.place,
                            text::printable(given.value), least, most));
  }
  return static_cast<std::size_t>(*number);
}

std::int64_t decimal_number(const Given& given, int decimals, std::int64_t least, std::int64_t most) {
  const auto number = text::parse_fixed(given.value, static_cast<std::size_t>(decimals));
  if (!number || *number < least || *number > most) {
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i) unit *= 10;
    throw Error(fmt::format("{}: '{}' is not a number from {} to {} with at most {} decimals", given.place,
                            text::printable(given.value), least / unit, most / unit, decimals));
  }
  return *number;
}

Range range(const Given& given) {
  const auto read = text::read_range(given.value);
  if (!read.range) throw Error(fmt::format("{}: {}", given.place, read.problem));
  return *read.range;
}

TypedTheme theme_name(const Given& given) {
  if (given.value.empty()) throw Error(fmt::format("{} needs the name of a theme", given.place));
  return {.name = given.value, .value = 0, .place = given.place};
}

TypedTheme theme_value(const Given& given, Thousandths otherwise, Thousandths most) {
  const auto sign = given.value.find('=');
  std::string name = given.value.substr(0, sign);
  if (name.empty()) throw Error(fmt::format("{} needs the name of a theme", given.place));
  if (sign == std::string::npos) return {std::move(name), otherwise, given.place};
  const std::string number = given.value.substr(sign + 1);
  const auto value = text::parse_fixed(number, 3);
  if (!value || *value <= 0 || *value > most) {
    throw Error(fmt::format("{}: '{}' of '{}' is not a number above 0 and up to {} with at most 3 decimals",
                            given.place, text::printable(number), text::printable(name), most / 1000));
  }
  return {std::move(name), static_cast<Thousandths>(*value), given.place};
}

std::string name(const Given& given) {
  if (text::fold(given.value).empty()) throw Error(fmt::format("{} needs a name", given.place));
  return given.value;
}

std::string file_name(const Given& given) {
  if (given.value.empty()) throw Error(fmt::format("{} needs a value", given.place));
  return given.value;
}

void add_fields(std::vector<std::string>& fields, const Given& given) {
  std::string_view rest = given.value;
  for (bool more = true; more;) {
    const auto comma = rest.find(',');
    more = comma != std::string_view::npos;
    std::string field(rest.substr(0, comma));
    if (field.empty()) {
      throw Error(fmt::format("{}: an empty field name; write --fields title,year", given.place));
    }
    if (std::ranges::find(fields, field) != fields.end()) {
      throw Error(fmt::format("{}: '{}' comes twice", given.place, text::printable(field)));
    }
    fields.push_back(std::move(field));
    rest.remove_prefix(more ? comma + 1 : rest.size());
  }
}

}  // namespace recs::cli
