#pragma once

#include "recs/film.hpp"
#include "recs/similarity.hpp"

#include <string>
#include <string_view>

namespace recs::report {

/// What every graph of films in the language of Graphviz has: the films asked about and what leads to them
/// are marked.
enum class DotLook { plain, marked };

/// The beginning of a graph without directions; it ends with `}`.
[[nodiscard]] std::string dot_head(std::string_view graph_attributes);

/// The line of a film: its title in a box; pointing at it shows its blurb.
[[nodiscard]] std::string dot_node(std::string_view id, const FilmView& film, DotLook look);

/// The attributes of the line between two films, which is thick where they are alike.
[[nodiscard]] std::string dot_pen(const Similarity& score, DotLook look);

/// What means something between quotes is escaped.
[[nodiscard]] std::string dot_escaped(std::string_view text);

}  // namespace recs::report
