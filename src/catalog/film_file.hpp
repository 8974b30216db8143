#pragma once

#include "catalog/problem.hpp"
#include "recs/film.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace recs {

/// A film as its file says: the themes are numbered by the file, in the order in which it first names them.
struct FilmDraft {
  Film film;
  Place place;
  std::vector<Place> tag_places;  ///< of each of `film.tags`
};

/// What one file says, read without knowledge of the others.
struct FilmFile {
  std::vector<FilmDraft> films;
  std::vector<std::string> theme_names;
  Problems problems;
};

[[nodiscard]] FilmFile read_film_file(std::string_view text);

}  // namespace recs
