#pragma once

#include "recs/explanation.hpp"
#include "recs/index.hpp"
#include "report/table.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace recs::report {

/// A film in an answer, and what the question has to do with it.
struct FilmRow {
  FilmId film{};
  std::optional<std::int64_t> rank = std::nullopt;        ///< in a ranking: from 1
  std::optional<Explanation> explanation = std::nullopt;  ///< in a ranking
  std::optional<Thousandths> relevance = std::nullopt;    ///< among the films of a theme
};

/// The fields of a film that need no question, in the order of `--help`.
[[nodiscard]] std::span<const std::string_view> film_fields();

/// The value of a field: one of `film_fields`, or `rank`, `score`, `shared`, `relevance` if the row has it.
[[nodiscard]] Value film_value(const Index& index, const FilmRow& row, std::string_view field);

[[nodiscard]] Table film_table(const Index& index, std::span<const FilmRow> rows,
                               std::vector<std::string_view> fields);

}  // namespace recs::report
