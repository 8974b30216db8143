#pragma once

#include "recs/index.hpp"
#include "recs/similarity.hpp"
#include "report/question.hpp"
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
  std::optional<Similarity> score = std::nullopt;       ///< for the question
  std::size_t left_out = 0;                             ///< films of its series not listed for its sake
  const Question* question = nullptr;                   ///< what the film is compared with
  std::optional<Thousandths> relevance = std::nullopt;  ///< among the films of a theme
  std::optional<std::int64_t> step = std::nullopt;      ///< in a chain: from 0
};

/// The fields of a film that need no question, in the order of `--help`.
[[nodiscard]] std::span<const std::string_view> film_fields();

/// The fields that only a ranking has: `rank`, `score`, `shared` (contributions), `only_film` (themes that
/// the profile lacks), `only_profile` (that the film lacks), `closest_to` (of the liked films), `pushed_away`
/// (themes of unliked films, and how much weight they lost), `left_out`.
[[nodiscard]] std::span<const std::string_view> ranking_fields();

/// The rows with the fields: those of `film_fields`, those of `ranking_fields` if the rows are a ranking, and
/// `relevance` or `step` if they have it. Of a row without a question `score` is nothing and `shared` empty.
[[nodiscard]] Table film_table(const Index& index, std::span<const FilmRow> rows,
                               std::vector<std::string_view> fields);

}  // namespace recs::report
