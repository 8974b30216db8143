#pragma once

#include "cli/options.hpp"
#include "recs/filter.hpp"
#include "recs/index.hpp"

#include <span>
#include <string>

namespace recs::cli {

/// The criteria that were typed, and what to tell of the files among them.
struct NarrowedBy {
  Criteria criteria;
  std::string notes;  ///< lines, each with its place
};

/// Throws Error.
[[nodiscard]] NarrowedBy read_narrowing(const Options& options, const Index& index);

/// Which options removed how many of `films`, a line each: what to say when they leave nothing. `what` names
/// what they are: `of the catalogue`.
[[nodiscard]] std::string describe_removed(const Filter& filter, std::span<const FilmId> films,
                                           std::string_view what);

/// Why no film of the catalogue is admitted.
[[nodiscard]] std::string describe_no_films(const Index& index, const Filter& filter);

/// The films of the catalogue that are admitted, in its order.
[[nodiscard]] std::vector<FilmId> admitted_films(const Index& index, const Filter& filter);

}  // namespace recs::cli
