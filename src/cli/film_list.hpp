#pragma once

#include "cli/options.hpp"
#include "recs/index.hpp"

#include <span>
#include <string>
#include <vector>

namespace recs::cli {

/// The films in files that users have, and what to tell them of it.
struct FilmList {
  std::vector<FilmId> films;
  std::string notes;  ///< lines, each with its place
};

/// The films that the files name: where a title may mean several, all of them. The notes count what is not in
/// the catalogue or cannot be read, of files that were typed; `is_verbose` lists it, of all files. Throws
/// Error if a file cannot be read or is no list of films.
[[nodiscard]] FilmList read_film_list(std::span<const ListFile> files, const Index& index, bool is_verbose);

}  // namespace recs::cli
