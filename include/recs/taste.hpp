#pragma once

#include "recs/index.hpp"
#include "recs/matching.hpp"
#include "recs/profile.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace recs {

/// That somebody likes a theme more, or less, than others.
struct Liking {
  ThemeId theme{};
  Thousandths strength = 0;  ///< 1 … 1000

  friend bool operator==(const Liking&, const Liking&) = default;
};

/// What somebody likes more and less than their own average.
struct Taste {
  std::vector<Liking> more = {};  ///< each theme once: the strongest first, then by theme
  std::vector<Liking> less = {};  ///< in the same order; none of them is in `more`

  friend bool operator==(const Taste&, const Taste&) = default;
};

/// A taste, and what it was learned from.
struct LearnedTaste {
  Taste taste = {};
  std::size_t film_count = 0;                   ///< only those that count: certain, and rated if any is
  std::optional<Thousandths> mean_rating = {};  ///< rounded, halves up; nothing if no film is rated

  friend bool operator==(const LearnedTaste&, const LearnedTaste&) = default;
};

/// How many films of relevance 1 and of the mean rating each theme is taken to have beside those rated, so
/// that few films say little: 25, as Bell and Koren have it.
inline constexpr Thousandths usual_doubt = 25'000;

/// How many themes a taste has at most on either side.
inline constexpr std::size_t most_likings = 20;

/// The taste that shows in the ratings of films: a theme is liked by as much as its films are rated above the
/// mean rating r̄, each film i counting by the relevance xᵢₜ that the theme t has in it,
///
///     liking(t) = Σ xᵢₜ (rᵢ − r̄) / (Σ xᵢₜ + 25)
///
/// The 25 draws what few films say towards 0 (baseline estimates: Bell and Koren 2007, with themes for items;
/// as a profile of what films are about: Pazzani and Billsus 2007). Strengths are in proportion, rounded to
/// hundredths, halves up: 1 is the theme liked most, and what is disliked as much or more.
///
/// If no film is rated, each counts as liked, and liking(t) = the mean relevance of t in these films less its
/// mean in all of the catalogue (Rocchio 1971). Then nothing is liked less: not to have seen is no dislike.
///
/// On either side these are the `most_likings` themes of the greatest liking × importance, which is their
/// part in a question, less those under a tenth of the theme liked most. Films that are not certain do not
/// count; of a film that comes again the last counts. The taste is empty if all ratings are the same. Whole
/// numbers throughout: the same on every machine.
[[nodiscard]] LearnedTaste learn_taste(const Index& index, std::span<const MatchedFilm> films);

/// Reads a file of a taste, `-` for standard input: YAML as docs/history.md describes. Throws CatalogError
/// with every problem found.
[[nodiscard]] Taste load_taste(const Index& index, const std::string& path);

/// The profile of liked films and a taste, which counts as one more film: one that has the themes of
/// `taste.more`, each with its strength for relevance. What is liked less is then turned down by critiques of
/// usual_step × strength / (films + 1), rounded to the nearest thousandth, halves up. A taste that likes
/// nothing more is no film, so that the mean is that of the films. `films` may be empty: then the profile is
/// that of the taste alone, and asks for nothing if that likes nothing more.
[[nodiscard]] Profile blend(const Index& index, std::span<const FilmId> films, const Taste& taste);

}  // namespace recs
