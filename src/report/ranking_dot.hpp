#pragma once

#include "recs/index.hpp"
#include "report/film_table.hpp"

#include <span>
#include <string>

namespace recs::report {

/// A ranking as a graph in the language of Graphviz: the liked films, their answers, and the similarity of
/// two films as an edge, thick and short where they are alike. Edges go
/// - from every answer to the liked film most like it, and to the others at least half as like it;
/// - between two answers or two liked films only if no third film of the picture is more like both than they
///   are like each other (the relative neighbourhood graph: Toussaint 1980).
/// Pointing at a film shows its blurb, at an edge the themes shared.
[[nodiscard]] std::string ranking_dot(const Index& index, std::span<const FilmId> liked,
                                      std::span<const FilmRow> rows);

}  // namespace recs::report
