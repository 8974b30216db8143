#pragma once

#include "recs/index.hpp"
#include "recs/similarity.hpp"

#include <span>
#include <vector>

namespace recs {

/// The factor of a theme that counts as it is, and the greatest factor.
inline constexpr Thousandths no_emphasis = 1000;
inline constexpr Thousandths most_emphasis = 1'000'000;

/// That a theme counts more for a question than for others: the weight that a film has of it is multiplied.
struct Emphasis {
  ThemeId theme{};
  Thousandths factor = no_emphasis;  ///< no less than that, and no more than most_emphasis

  friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

/// What a question asks for: the themes wanted and how much.
struct Profile {
  std::vector<ThemeWeight> weights;  ///< sorted by theme, each theme once, no weight 0
  Weight total = 0;                  ///< their sum

  /// Sorted by theme, each theme once. Of a theme that is wanted the weight is multiplied already; one that
  /// is not wanted counts so many times against a film.
  std::vector<Emphasis> emphases = {};

  friend bool operator==(const Profile&, const Profile&) = default;
};

/// The weights of a film as `profile` counts them: those of emphasised themes × factor, rounded to the
/// nearest thousandth, halves up.
[[nodiscard]] std::vector<ThemeWeight> emphasise(const Profile& profile, std::vector<ThemeWeight> film);

/// The weighted Jaccard similarity of the profile's weights and a film's weights as the profile counts them.
/// `film` is sorted by theme.
[[nodiscard]] Similarity similarity(const Profile& profile, std::vector<ThemeWeight> film);

/// The profile of several liked films: each theme's weight is the mean of its weights in them (0 where a film
/// does not have it), rounded to the nearest thousandth, halves up. Of one film it is the film's own. `films`
/// is not empty.
[[nodiscard]] Profile blend(const Index& index, std::span<const FilmId> films);

/// `profile` asking for `theme` just as a film would that has it at `relevance` (1 … 1000): with the weight
/// relevance × importance and no emphasis, whatever it was before. What the theme implies is not asked for.
/// An empty profile is a beginning: so themes alone make a profile.
[[nodiscard]] Profile with_theme(Profile profile, const Index& index, ThemeId theme, Thousandths relevance);

/// How much of what is unliked is taken away: a half. Less than one, since a film is unliked for some of its
/// themes and not for all.
inline constexpr Thousandths usual_unliked_share = 500;

/// A profile after a subtraction.
struct Subtraction {
  Profile profile;
  std::vector<ThemeWeight> pushed_away;  ///< by how much: the most first, then by theme

  friend bool operator==(const Subtraction&, const Subtraction&) = default;
};

/// `profile` without what unliked films are about (Rocchio 1971): each theme's weight less `share` times its
/// mean weight in them, which is that of their blend; the product is rounded to the nearest thousandth,
/// halves up. No weight falls below zero; a theme at zero leaves the profile. `films` is not empty.
[[nodiscard]] Subtraction subtract(Profile profile, const Index& index, std::span<const FilmId> films,
                                   Thousandths share = usual_unliked_share);

}  // namespace recs
