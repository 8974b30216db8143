#pragma once

#include "recs/explanation.hpp"
#include "recs/index.hpp"

#include <cstddef>
#include <vector>

namespace recs {

/// One step of a chain of films.
struct PathStep {
  FilmId film{};  ///< where it leads
  Explanation
      why;  ///< of that film for the profile of the film before; its score is the similarity of the two
};

/// How many steps a chain has at most. Without an end to it, the strongest chains have dozens of steps.
inline constexpr std::size_t usual_most_steps = 6;

/// The chain of at most `most_steps` similar films from one film to another whose weakest step is as strong
/// as can be (a widest path: Pollack 1960); of equals the one of the fewest steps; of these the one whose
/// films come first in the catalogue, compared from the beginning. So the two films are a chain of their own
/// unless a detour is stronger. Empty if no chain of films that share themes leads there, or `from` is `to`.
///
/// Exact. Scores all films once for every film that half the steps reach from either end without a step
/// weaker than the answer's: tens of milliseconds for 5,000 films, some seconds for 100,000.
[[nodiscard]] std::vector<PathStep> find_path(const Index& index, FilmId from, FilmId to,
                                              std::size_t most_steps = usual_most_steps);

}  // namespace recs
