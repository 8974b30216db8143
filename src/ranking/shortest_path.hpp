#pragma once

#include "ranking/neighbours.hpp"
#include "recs/similarity.hpp"

#include <vector>

namespace recs {

/// The films of the shortest chain in which every step has at least the similarity `floor`, both ends
/// included; of equals the one whose films come first, compared from the beginning. There is such a chain,
/// and `from` is not `to`.
[[nodiscard]] std::vector<FilmId> shortest_path(Neighbours& neighbours, FilmId from, FilmId to,
                                                const Similarity& floor);

}  // namespace recs
