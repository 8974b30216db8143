#pragma once

#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/similarity.hpp"

#include <cstdint>
#include <vector>

namespace recs::report {

/// What a shared theme gives to a score.
struct AccountLine {
  ThemeId theme{};
  Weight wanted = 0;              ///< its weight in the profile
  Weight has = 0;                 ///< its weight in the film, as the profile counts it
  std::int64_t contribution = 0;  ///< in ten-thousandths: min(wanted, has) / joint, as `contributions` rounds

  friend bool operator==(const AccountLine&, const AccountLine&) = default;
};

/// A score to be checked by hand: the contributions add up to it, to the last digit printed.
struct Account {
  Similarity score;
  std::vector<AccountLine> shared;        ///< what gives most first, then by theme name
  std::vector<ThemeWeight> only_profile;  ///< what the film lacks, the heaviest first, then by theme name
  std::vector<ThemeWeight> only_film;     ///< what the profile lacks, in the same order
};

[[nodiscard]] Account account_of(const Index& index, const Profile& profile, FilmId film);

}  // namespace recs::report
