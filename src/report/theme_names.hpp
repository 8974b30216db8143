#pragma once

#include "recs/index.hpp"
#include "recs/similarity.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace recs::report {

/// What data says of the themes: `artificial-intelligence`.
[[nodiscard]] std::vector<std::string> theme_names(const Index& index, std::span<const ThemeWeight> themes);

/// What people read of the first `most` themes: `artificial intelligence, loneliness`.
[[nodiscard]] std::string theme_labels(const Index& index, std::span<const ThemeWeight> themes,
                                       std::size_t most = std::size_t(-1));

}  // namespace recs::report
