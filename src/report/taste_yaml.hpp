#pragma once

#include "recs/index.hpp"
#include "recs/taste.hpp"

#include <cstddef>
#include <string>

namespace recs::report {

/// A taste as a file that `load_taste` reads, with a comment that says what it was learned from. `listed` is
/// how many films the history lists that count: those with a rating, if any has one. A taste that says
/// nothing is the comment alone, which is no such file.
[[nodiscard]] std::string taste_yaml(const Index& index, const LearnedTaste& learned, std::size_t listed);

}  // namespace recs::report
