#pragma once

#include "recs/error.hpp"

#include <span>
#include <string>

namespace recs::report {

/// The problems for an editor: an array of objects with `path`, `line`, `column` and `message`, an object a
/// line; `[]` without problems. Line and column count from 1 and are null for a file as a whole.
[[nodiscard]] std::string problems_json(std::span<const PlacedProblem> problems);

/// The problems as annotations of a GitHub workflow, `::error file=…,line=…,col=…::message`, a line each.
[[nodiscard]] std::string problems_github(std::span<const PlacedProblem> problems);

}  // namespace recs::report
