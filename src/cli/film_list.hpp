#pragma once

#include "cli/options.hpp"
#include "recs/history.hpp"
#include "recs/index.hpp"
#include "recs/matching.hpp"

#include <span>
#include <string>
#include <vector>

namespace recs::cli {

/// A file of films, read and looked up.
struct MatchedList {
  History history;
  Matching matching;
  std::string notes;  ///< lines for the user, each with its place
};

/// The notes count what is not in the catalogue or cannot be read, of a file that was typed; `is_verbose`
/// lists it, of any file. Throws Error if the file cannot be read or is no list of films.
[[nodiscard]] MatchedList match_list(const ListFile& file, const Index& index, bool is_verbose);

/// The films of several files: where a title may mean several, all of them.
struct FilmList {
  std::vector<FilmId> films;
  std::string notes;
};

/// Throws Error as `match_list` does.
[[nodiscard]] FilmList read_film_list(std::span<const ListFile> files, const Index& index, bool is_verbose);

}  // namespace recs::cli
