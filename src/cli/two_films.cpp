#include "cli/two_films.hpp"

#include "recs/error.hpp"
#include "recs/titles.hpp"

#include <fmt/format.h>

namespace recs::cli {

TwoFilms require_two_films(const Options& options, const Index& index) {
  const TitleTable titles(index);
  const TwoFilms films{titles.require(options.operands[0]), titles.require(options.operands[1])};
  if (films.a == films.b) {
    throw Error(
        fmt::format("both titles are of '{}'; name two different films", name_of(index.film(films.a))));
  }
  return films;
}

}  // namespace recs::cli
