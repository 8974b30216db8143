#pragma once

#include "recs/path.hpp"
#include "report/paint.hpp"

#include <span>
#include <string>

namespace recs::report {

/// A chain of films for people: each step with the film that it leads to, how alike the film before is, and
/// the themes that the two share.
[[nodiscard]] std::string path_text(const Index& index, FilmId from, std::span<const PathStep> steps,
                                    const Layout& layout);

}  // namespace recs::report
