#pragma once

#include "cli/options.hpp"
#include "recs/index.hpp"

namespace recs::cli {

/// The films of a command that takes two.
struct TwoFilms {
  FilmId a{};
  FilmId b{};
};

/// Throws Error if a title is not of one film, or both are of the same.
[[nodiscard]] TwoFilms require_two_films(const Options& options, const Index& index);

}  // namespace recs::cli
