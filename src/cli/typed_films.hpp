#pragma once

#include "recs/index.hpp"

#include <string>
#include <vector>

namespace recs::cli {

/// The films that were typed, each once, in this order. `@FILE` stands for the titles in a file and `-` for
/// those on standard input, one a line; blank lines and lines that begin with `#` say nothing. Throws Error
/// for a title that is not one film's; for titles in a file all of them, with their lines.
[[nodiscard]] std::vector<FilmId> find_films(const std::vector<std::string>& typed, const Index& index);

}  // namespace recs::cli
