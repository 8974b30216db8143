#include "recs/path.hpp"

#include "ranking/neighbours.hpp"
#include "ranking/shortest_path.hpp"
#include "ranking/widest_path.hpp"
#include "recs/profile.hpp"

#include <span>

namespace recs {

std::vector<PathStep> find_path(const Index& index, FilmId from, FilmId to, std::size_t most_steps) {
  if (from == to) return {};
  Neighbours neighbours(index);
  const Similarity width = widest_path(neighbours, from, to, most_steps);
  if (width.shared == 0) return {};
  const auto films = shortest_path(neighbours, from, to, width);
  std::vector<PathStep> steps;
  for (std::size_t i = 1; i < films.size(); ++i) {
    steps.push_back({films[i], explain(index, blend(index, std::span(&films[i - 1], 1)), films[i])});
  }
  return steps;
}

}  // namespace recs
