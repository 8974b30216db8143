#pragma once

#include "catalog/problem.hpp"
#include "recs/film.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace recs {

/// A film as its file says: the themes are numbered by the file, in the order in which it first names them.
struct FilmDraft {
  Film film;
  Place place;
};

/// What one file says, read without knowledge of the others.
struct FilmFile {
  std::vector<FilmDraft> films;
  std::vector<Place> tag_places;  ///< of the tags of all the films, in order
  std::vector<std::string> theme_names;
  Problems problems;
  bool is_broken = false;  ///< it is no list as docs/catalog.md has it: what follows the problem was not read
};

/// `text` has passed `check_characters`; it begins with line `first_line` of its file.
[[nodiscard]] FilmFile read_film_file(std::string_view text, std::uint32_t first_line = 1);

}  // namespace recs
