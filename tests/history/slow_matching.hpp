#pragma once

#include "recs/matching.hpp"

namespace recs::testing {

/// What `match_films` gives, by comparing every entry with every film.
[[nodiscard]] Matching match_slowly(const Index& index, const History& history);

}  // namespace recs::testing
