#pragma once

#include "ranking/neighbours.hpp"
#include "recs/similarity.hpp"

#include <cstddef>

namespace recs {

/// The similarity of the weakest step in the chain of at most `most_steps` whose weakest step is the
/// strongest; 0 if there is none. `from` is not `to`, and both have a theme.
[[nodiscard]] Similarity widest_path(Neighbours& neighbours, FilmId from, FilmId to, std::size_t most_steps);

}  // namespace recs
