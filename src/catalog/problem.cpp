#include "catalog/problem.hpp"

#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <utility>

namespace recs {

std::string format_place(const std::string& path, Place place) {
  return place.line == 0 ? path : fmt::format("{}:{}:{}", path, place.line, place.column);
}

std::string format_problem(const std::string& path, const Problem& problem) {
  return text::printable(fmt::format("{}: {}", format_place(path, problem.place), problem.message));
}

CatalogError::CatalogError(std::vector<PlacedProblem> problems, std::string_view of)
    : Error(fmt::format("{} has {} problem{}", of, problems.size(), problems.size() == 1 ? "" : "s")),
      placed_(std::move(problems)) {
  for (const PlacedProblem& each : placed_) {
    problems_.push_back(format_problem(each.path, {{each.line, each.column}, each.message}));
  }
}

}  // namespace recs
