#pragma once

#include "recs/catalog.hpp"
#include "recs/similarity.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace recs {

/// That a film has a theme, seen from the theme.
struct Posting {
  FilmId film{};
  Weight weight = 0;

  friend bool operator==(const Posting&, const Posting&) = default;
};

/// A catalogue made ready for questions: the weight of every theme in every film, by film and by theme.
/// Immutable; may be read from several threads.
class Index {
 public:
  /// Linear in the number of tags.
  explicit Index(Catalog catalog);

  [[nodiscard]] std::size_t film_count() const noexcept { return catalog_.films.size(); }
  [[nodiscard]] std::size_t theme_count() const noexcept { return catalog_.themes.size(); }
  [[nodiscard]] const Film& film(FilmId id) const { return catalog_.films[static_cast<std::size_t>(id)]; }
  [[nodiscard]] const Theme& theme(ThemeId id) const { return catalog_.themes[static_cast<std::size_t>(id)]; }

  /// The theme of this name or alias.
  [[nodiscard]] std::optional<ThemeId> find_theme(std::string_view name) const;

  /// What sharing the theme counts, in thousandths: its curated importance, times damped rarity where the
  /// catalogue asks for it. At least 1.
  [[nodiscard]] Thousandths importance(ThemeId id) const { return importance_[static_cast<std::size_t>(id)]; }

  /// The themes of a film, sorted by theme. A weight is relevance × importance, at least 1.
  [[nodiscard]] std::span<const ThemeWeight> weights(FilmId id) const;

  /// The sum of the film's weights.
  [[nodiscard]] Weight total(FilmId id) const { return totals_[static_cast<std::size_t>(id)]; }

  /// The films that have a theme, sorted by film.
  [[nodiscard]] std::span<const Posting> postings(ThemeId id) const;

 private:
  Catalog catalog_;
  std::vector<Thousandths> importance_;  // by theme
  std::vector<Weight> totals_;           // by film
  std::vector<ThemeWeight> weights_;     // of film f: [first_weight_[f], first_weight_[f + 1])
  std::vector<std::size_t> first_weight_;
  std::vector<Posting> postings_;  // of theme t: [first_posting_[t], first_posting_[t + 1])
  std::vector<std::size_t> first_posting_;
};

}  // namespace recs
