#pragma once

#include "recs/index.hpp"

#include <string_view>
#include <vector>

namespace recs {

/// That a film has a title in some spelling.
struct TitleMatch {
  FilmId film{};
  int year = 0;
  std::string_view imdb;  ///< of the index, which must outlive it

  /// How the spelling differs, from 0: not at all; in case, accents and punctuation; in an article; in spaces
  /// between words. Even for the title of the film, and one more for its other titles.
  int mismatch = 0;

  friend bool operator==(const TitleMatch&, const TitleMatch&) = default;
};

/// The films that have `title` as their title or another one, in catalogue order, however it is spelled.
/// Does not depend on the number of films.
[[nodiscard]] std::vector<TitleMatch> match_title(const Index& index, std::string_view title);

}  // namespace recs
