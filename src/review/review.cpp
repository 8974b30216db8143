#include "review/review.hpp"

#include "review/remarks.hpp"

#include <algorithm>

namespace recs {

void Remarks::add(FilmId film, std::string message) {
  const Origin& origin = placed_.film_origins[static_cast<std::size_t>(film)];
  remarks_.emplace_back(placed_.sources[origin.source], Problem{origin.place, std::move(message)});
}

void Remarks::add(ThemeId theme, std::string message) {
  const auto position = static_cast<std::size_t>(theme);
  if (position >= placed_.theme_origins.size()) return;  // without a vocabulary there is nothing to mend
  const Origin& origin = placed_.theme_origins[position];
  remarks_.emplace_back(placed_.sources[origin.source], Problem{origin.place, std::move(message)});
}

std::vector<PlacedProblem> Remarks::sorted() const {
  auto sorted = remarks_;
  std::ranges::sort(sorted);
  std::vector<PlacedProblem> placed;
  for (auto& [path, remark] : sorted) {
    placed.push_back({path, remark.place.line, remark.place.column, std::move(remark.message)});
  }
  return placed;
}

std::vector<PlacedProblem> review_catalog(const PlacedCatalog& placed) {
  const Index index(placed.catalog);
  Remarks remarks(placed);
  review_tags(index, remarks);
  review_themes(index, remarks);
  review_neighbours(index, remarks);
  review_texts(index, remarks);
  return remarks.sorted();
}

}  // namespace recs
