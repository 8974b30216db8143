#pragma once

#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace recs {

/// How far a critique moves a theme: by a quarter of all that the profile asks for. Much less is hardly felt,
/// since a theme is one of about ten that a film has; a half leaves little else.
inline constexpr Thousandths usual_step = 250;

enum class Direction : std::uint8_t { less, more };

/// "Like this, but more comedy" (critiques of tags: Vig, Sen and Riedl 2011).
struct Critique {
  ThemeId theme{};
  Direction direction = Direction::more;
  Thousandths step = usual_step;  ///< of the profile's total; at most 10,000

  friend bool operator==(const Critique&, const Critique&) = default;
};

/// `profile` with themes turned up or down, each by step × the total that the profile has beforehand; the
/// steps of one theme are added up, so one up and one down cancel out. A weight rises first to that of
/// relevance 1; what goes beyond becomes emphasis, so that the theme counts more on both sides. A weight
/// falls first to zero; what goes beyond becomes emphasis too, and the theme counts more against films that
/// have it. The order of the critiques does not matter.
[[nodiscard]] Profile apply(Profile profile, const Index& index, std::span<const Critique> critiques);

/// Up to `limit` critiques that would change the list most: those that split the films listed best, of which
/// the first 25 are looked at. A theme splits two films if just one of them carries it at relevance 0.5 or
/// more; the critiques are chosen one by one, each for the most pairs that no earlier one splits (of equals
/// the theme of more importance, then by theme). Every other one, beginning with the second, turns a theme
/// down, one that the profile asks for at relevance 0.5 or more, if such a one splits any pair; the others
/// turn themes up. Themes that the profile asks for at relevance 1 or emphasises and the `settled` ones are
/// left alone. The steps are the usual ones.
[[nodiscard]] std::vector<Critique> suggest_critiques(const Index& index, const Profile& profile,
                                                      std::span<const Recommendation> ranked,
                                                      std::size_t limit,
                                                      std::span<const ThemeId> settled = {});

/// What a critique does for a film.
struct Promotion {
  Critique critique;
  std::size_t position = 0;  ///< position_of the film for the profile after the critique

  friend bool operator==(const Promotion&, const Promotion&) = default;
};

/// The usual step up, of one of the themes of `film`, that brings the film to the best position; of equals
/// the one whose theme weighs most in the film, then by theme. Nothing if none improves its position. Ranks
/// once for each theme of the film.
[[nodiscard]] std::optional<Promotion> what_brings_up(const Index& index, const Profile& profile, FilmId film,
                                                      std::span<const FilmId> excluded = {});

}  // namespace recs
