#pragma once

#include "catalog/placed_catalog.hpp"
#include "recs/error.hpp"
#include "recs/index.hpp"

#include <string>
#include <utility>
#include <vector>

namespace recs {

/// Collects remarks on the parts of a catalogue.
class Remarks {
 public:
  explicit Remarks(const PlacedCatalog& placed) : placed_(placed) {}

  void add(FilmId film, std::string message);
  void add(ThemeId theme, std::string message);

  /// All of them, sorted by path and place.
  [[nodiscard]] std::vector<PlacedProblem> sorted() const;

 private:
  const PlacedCatalog& placed_;
  std::vector<std::pair<std::string, Problem>> remarks_;
};

// One function a subject. All of them look at the whole catalogue.
void review_tags(const Index& index, Remarks& remarks);
void review_themes(const Index& index, Remarks& remarks);
void review_neighbours(const Index& index, Remarks& remarks);
void review_texts(const Index& index, Remarks& remarks);

}  // namespace recs
