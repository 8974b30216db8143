#pragma once

#include "cli/option_table.hpp"
#include "recs/filter.hpp"
#include "recs/theme.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace recs::cli {

/// The value as a whole number. Throws Error if it is not one from `least` to `most`.
[[nodiscard]] std::size_t whole_number(const Given& given, std::int64_t least, std::int64_t most);

/// The value as a number of decimals, in units of its last one: with four decimals 0.35 is 3500. Throws Error
/// if it is not one from `least` to `most`, or has more decimals.
[[nodiscard]] std::int64_t decimal_number(const Given& given, int decimals, std::int64_t least,
                                          std::int64_t most);

/// The value as `1999`, `1990..2005`, `1990..` or `..2005`. Throws Error if it is none of these, or ends
/// before it begins.
[[nodiscard]] Range range(const Given& given);

/// The value as the name of a theme. Throws Error if it is empty.
[[nodiscard]] TypedTheme theme_name(const Given& given);

/// The value as `NAME` or `NAME=0.8`; the number is `otherwise` where there is none. Throws Error if it is
/// not one above 0 and up to `most`.
[[nodiscard]] TypedTheme theme_value(const Given& given, Thousandths otherwise, Thousandths most);

/// The value as the name of somebody or something. Throws Error if it has no letter or digit.
[[nodiscard]] std::string name(const Given& given);

/// The value as the name of a file. Throws Error if it is empty.
[[nodiscard]] std::string file_name(const Given& given);

/// Adds the names in the value, `title,year`. Throws Error if one is empty or comes twice.
void add_fields(std::vector<std::string>& fields, const Given& given);

}  // namespace recs::cli
