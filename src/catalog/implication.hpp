#pragma once

#include "recs/film.hpp"
#include "recs/theme.hpp"

#include <optional>
#include <span>
#include <vector>

namespace recs {

/// A circle of themes, each of which implies the next and the last the first; the first one found, in order
/// of the themes. Nothing if there is none.
[[nodiscard]] std::optional<std::vector<ThemeId>> find_circle(std::span<const Theme> themes);

/// Adds to films the themes that the vocabulary implies, by other themes or by the year of release.
class Implications {
 public:
  /// Keeps a view of `themes`, which must not have a circle.
  explicit Implications(std::span<const Theme> themes);

  /// Adds the themes of the film's year at relevance 1, then what its tags (sorted by theme, each once) and
  /// these imply, transitively: relevance × strength, rounded to thousandths, halves up; the greatest where
  /// several imply the same; nothing where the entry itself names the theme or where it rounds to 0. The
  /// tags stay sorted by theme.
  void add_implied(Film& film) const;

 private:
  void add_themes_of_year(Film& film) const;

  std::span<const Theme> themes_;
  std::vector<ThemeId> dated_;     // those that have years
  std::vector<bool> implies_;      // by theme: whether it implies others
  std::vector<std::size_t> rank_;  // by theme; a theme comes before those that it implies
};

}  // namespace recs
