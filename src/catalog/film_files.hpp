#pragma once

#include "catalog/film_file.hpp"
#include "catalog/source.hpp"
#include "recs/catalog.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace recs {

/// What a part of a file says; a small file has one part.
struct FilmFilePart {
  std::size_t source = 0;  ///< of those read
  FilmFile content;
};

/// Reads all the files, as many at once as the machine has processors, large ones in parts. The parts are in
/// the order of the sources and of their places in them, whatever thread read them. What keeps a file from
/// being read goes to `problems` of its source. `on_progress` is told how much has been read, by any thread
/// but never by two at once.
[[nodiscard]] std::vector<FilmFilePart> read_film_files(std::span<Source> sources,
                                                        const OnProgress& on_progress);

}  // namespace recs
