#pragma once

#include "recs/index.hpp"
#include "report/table.hpp"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace recs::report {

/// A theme in an answer, and how many of the films in question have it.
struct ThemeRow {
  ThemeId theme{};
  std::size_t films = 0;
};

/// The fields of a theme, in the order of `--help`.
[[nodiscard]] std::span<const std::string_view> theme_fields();

[[nodiscard]] Table theme_table(const Index& index, std::span<const ThemeRow> themes,
                                std::vector<std::string_view> fields);

}  // namespace recs::report
