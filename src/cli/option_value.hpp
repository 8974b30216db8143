#pragma once

#include "cli/option_table.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace recs::cli {

/// The value as a whole number. Throws Error if it is not one from `least` to `most`.
[[nodiscard]] std::size_t whole_number(const Given& given, std::int64_t least, std::int64_t most);

/// The value as the name of a file. Throws Error if it is empty.
[[nodiscard]] std::string file_name(const Given& given);

/// Adds the names in the value, `title,year`. Throws Error if one is empty or comes twice.
void add_fields(std::vector<std::string>& fields, const Given& given);

}  // namespace recs::cli
