#include "report/path_table.hpp"

#include "recs/profile.hpp"
#include "report/film_table.hpp"

#include <utility>

namespace recs::report {

Table path_table(const Index& index, FilmId from, std::span<const PathStep> steps,
                 std::vector<std::string_view> fields) {
  std::vector<Question> questions;
  questions.reserve(steps.size());
  std::vector<FilmRow> rows;
  if (!steps.empty()) rows.push_back({.film = from, .step = 0});
  for (const PathStep& step : steps) {
    const FilmId before = rows.back().film;
    questions.push_back({.liked = {before}, .profile = blend(index, {&before, 1})});
    rows.push_back({.film = step.film,
                    .score = step.why.score,
                    .question = &questions.back(),
                    .step = static_cast<std::int64_t>(rows.size())});
  }
  return film_table(index, rows, std::move(fields));
}

}  // namespace recs::report
