#pragma once

#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/similarity.hpp"
#include "report/table.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace recs::report {

/// A film in an answer, and what the question has to do with it.
struct FilmRow {
  FilmId film{};
  std::optional<std::int64_t> rank = std::nullopt;      ///< in a ranking: from 1
  std::optional<Similarity> score = std::nullopt;       ///< in a ranking
  const Profile* profile = nullptr;                     ///< in a ranking: what its films are ranked for
  std::optional<Thousandths> relevance = std::nullopt;  ///< among the films of a theme
};

/// The fields of a film that need no question, in the order of `--help`.
[[nodiscard]] std::span<const std::string_view> film_fields();

/// The rows with the fields: those of `film_fields`, and if the rows have them `rank`, `score`, `relevance`,
/// and of the profile `shared`, `only_film` (themes that the profile lacks) and `only_profile` (that the film
/// lacks).
[[nodiscard]] Table film_table(const Index& index, std::span<const FilmRow> rows,
                               std::vector<std::string_view> fields);

}  // namespace recs::report
