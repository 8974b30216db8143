#pragma once

#include "recs/critique.hpp"
#include "recs/index.hpp"
#include "report/paint.hpp"

#include <span>
#include <string>
#include <vector>

namespace recs::cli {

/// A line for each critique, ready to run: what was typed and the critique. Not wrapped, to be copied.
[[nodiscard]] std::string hints_text(const Index& index, const std::vector<std::string>& words,
                                     std::span<const Critique> critiques, const report::Layout& layout);

}  // namespace recs::cli
