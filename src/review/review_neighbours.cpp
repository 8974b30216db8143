#include "recs/ranking.hpp"
#include "review/remarks.hpp"

#include <fmt/format.h>

#include <array>

namespace recs {
namespace {

constexpr Similarity nearly_the_same{9, 10};

}  // namespace

void review_neighbours(const Index& index, Remarks& remarks) {
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const std::array id = {FilmId{i}};
    const FilmView film = index.film(id[0]);
    for (const auto& nearest : rank(index, blend(index, id), {.limit = 3, .excluded = id})) {
      const FilmView other = index.film(nearest.film);
      const bool is_related = !film.series.empty() && film.series == other.series;
      if (is_related || nearest.score < nearly_the_same || nearest.film < id[0]) continue;
      remarks.add(id[0], fmt::format("'{}' and '{}' have nearly the same themes; tell them apart",
                                     name_of(film), name_of(other)));
    }
  }
}

}  // namespace recs
