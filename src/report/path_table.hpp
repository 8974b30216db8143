#pragma once

#include "recs/path.hpp"
#include "report/table.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace recs::report {

/// A chain of films as rows, the film that it begins with first: the fields `step` (0 for that film), `score`
/// and `shared` (both of the step that leads to the film), and those of `film_fields`. No rows without steps.
[[nodiscard]] Table path_table(const Index& index, FilmId from, std::span<const PathStep> steps,
                               std::vector<std::string_view> fields);

}  // namespace recs::report
