#pragma once

#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"
#include "recs/similarity.hpp"

namespace recs {

/// Looks at the scores of films.
class ScoreReader {
 public:
  ScoreReader() = default;
  ScoreReader(const ScoreReader&) = delete;
  ScoreReader& operator=(const ScoreReader&) = delete;
  virtual ~ScoreReader() = default;

  /// The lowest score that still matters; it may rise as films are read.
  [[nodiscard]] virtual Similarity floor() const = 0;

  /// A film that shares a theme with the profile, and its score.
  virtual void read(const Recommendation& scored) = 0;
};

/// Shows `reader` the films that share a theme with `profile`, in the order of their ids: all whose score is
/// at least the floor, and some below it. Linear in the number of films and in the lengths of the profile's
/// posting lists.
void read_scores(const Index& index, const Profile& profile, ScoreReader& reader);

}  // namespace recs
