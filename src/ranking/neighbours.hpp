#pragma once

#include "recs/index.hpp"
#include "recs/ranking.hpp"

#include <unordered_map>
#include <vector>

namespace recs {

/// The films like a film, remembered.
class Neighbours {
 public:
  /// Keeps a reference to `index`.
  explicit Neighbours(const Index& index) : index_(index) {}

  /// The films that share a theme with `film` and have at least the similarity `floor` to it, and perhaps
  /// some below it; sorted. No floor may be below one asked for earlier.
  [[nodiscard]] const std::vector<Recommendation>& find(FilmId film, const Similarity& floor);

 private:
  const Index& index_;
  std::unordered_map<FilmId, std::vector<Recommendation>> found_;
};

}  // namespace recs
