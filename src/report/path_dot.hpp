#pragma once

#include "recs/path.hpp"

#include <span>
#include <string>

namespace recs::report {

/// A chain of films as a graph in the language of Graphviz, from top to bottom, its ends marked; each step
/// with how alike the two films are and the themes that they share.
[[nodiscard]] std::string path_dot(const Index& index, FilmId from, std::span<const PathStep> steps);

}  // namespace recs::report
