#include "cli/option_value.hpp"

#include "recs/error.hpp"
#include "text/number.hpp"
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
