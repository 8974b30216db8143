#pragma once

#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/similarity.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace recs {

struct Recommendation {
  FilmId film{};
  Similarity score = {};
  std::size_t left_out = 0;  ///< films of its series that are not listed for its sake; see SeriesRule

  friend bool operator==(const Recommendation&, const Recommendation&) = default;
};

/// What becomes of the films of a series. Films without a series stand for themselves.
enum class SeriesRule : std::uint8_t {
  all,    ///< each is listed
  first,  ///< only the best is listed; the next ones of its series count as its `left_out`
};

inline constexpr std::size_t usual_limit = 8;

struct RankOptions {
  std::size_t limit = usual_limit;
  std::span<const FilmId> excluded = {};  ///< films never to list: those asked for

  /// Whether a film may be listed; empty: every film may. Asked only about films that are good enough to be
  /// listed as far as is known by then; may be asked twice; must answer the same each time.
  std::function<bool(FilmId)> admits = {};

  Similarity min_score = {};  ///< films below it are not listed; compared exactly; its joint is not 0
  SeriesRule series = SeriesRule::all;
};

/// The films most similar to `profile`: those of the highest `similarity(profile, film)`, the best first;
/// equal scores by title (by code point), then year. Films that share no theme with the profile are not
/// listed. Linear in the number of films and in the lengths of the profile's posting lists.
///
/// With SeriesRule::first, the films listed and those left out make up the longest beginning of the ranking
/// without it that has at most `limit` entries: a list of more entries may leave out more of a series. The
/// films asked for do not count: the best of their series is listed too.
[[nodiscard]] std::vector<Recommendation> rank(const Index& index, const Profile& profile,
                                               const RankOptions& options = {});

/// The place of a film in the ranking of all films but those excluded, counted from 1; nothing if it shares
/// no theme with the profile. If it is itself excluded, the place that it would have. Linear as `rank` is.
[[nodiscard]] std::optional<std::size_t> position_of(const Index& index, const Profile& profile, FilmId film,
                                                     std::span<const FilmId> excluded = {});

}  // namespace recs
