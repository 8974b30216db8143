#pragma once

#include "recs/index.hpp"
#include "report/table.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace recs::report {

/// The fields of a theme, in the order of `--help`.
[[nodiscard]] std::span<const std::string_view> theme_fields();

[[nodiscard]] Table theme_table(const Index& index, std::span<const ThemeId> themes,
                                std::vector<std::string_view> fields);

}  // namespace recs::report
