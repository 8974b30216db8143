#pragma once

#include "catalog/placed_catalog.hpp"
#include "recs/error.hpp"

#include <vector>

namespace recs {

/// What a careful editor would question in a catalogue that has no mistakes, in the order of paths and
/// places: themes that connect nobody or everybody, or two that are one;
/// films with too few or too many themes, without a facet that every film should have, or with relevances
/// that tell nothing apart; unrelated films that look the same; blurbs that repeat or are too long; directors
/// spelled in two ways; series of one film. Quadratic in the number of films at worst.
[[nodiscard]] std::vector<PlacedProblem> review_catalog(const PlacedCatalog& placed);

}  // namespace recs
