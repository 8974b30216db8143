#pragma once

#include "cli/slow_answer.hpp"

#include <functional>
#include <string>
#include <vector>

namespace recs::testing {

/// An option that narrows, and which films it leaves.
struct Criterion {
  std::string option;
  std::function<bool(FilmId)> holds;
};

/// Those that are asked for, in the order in which the program tells of them. They look at what they are
/// given.
[[nodiscard]] std::vector<Criterion> criteria_of(const Catalog& catalog, const Asked& asked);

[[nodiscard]] bool meets_all_but(const std::vector<Criterion>& criteria, FilmId film,
                                 const Criterion* left_out);

[[nodiscard]] std::vector<FilmId> every_film(const Catalog& catalog);

[[nodiscard]] std::vector<FilmId> left_of(std::vector<FilmId> films, const std::vector<Criterion>& criteria);

/// Which options removed how many of `films`, if they leave nothing.
[[nodiscard]] std::string describe(const std::vector<Criterion>& criteria, const std::vector<FilmId>& films,
                                   const std::string& what);

}  // namespace recs::testing
