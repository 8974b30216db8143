#include "recs/profile.hpp"

#include <cassert>
#include <cstdint>
#include <map>

namespace recs {

Profile blend(const Index& index, std::span<const FilmId> films) {
  assert(!films.empty() && "there is no mean of nothing");
  std::map<ThemeId, std::uint64_t> sums;
  for (const FilmId film : films) {
    for (const ThemeWeight& each : index.weights(film)) sums[each.theme] += each.weight;
  }
  Profile profile;
  for (const auto& [theme, sum] : sums) {
    const auto mean = static_cast<Weight>((2 * sum + films.size()) / (2 * films.size()));
    if (mean == 0) continue;
    profile.weights.push_back({theme, mean});
    profile.total += mean;
  }
  return profile;
}

}  // namespace recs
