#include "recs/film.hpp"

#include <fmt/format.h>

namespace recs {

std::string name_of(const Film& film) { return fmt::format("{} ({})", film.title, film.year); }

std::string name_of(const FilmView& film) { return fmt::format("{} ({})", film.title, film.year); }

}  // namespace recs
