#pragma once

#include "recs/index.hpp"
#include "recs/ranking.hpp"

#include <cstddef>
#include <vector>

namespace recs::bench {

/// What `rank` does, by its definition: `similarity` for one film after the other. The weights lie side by
/// side in memory, so that nothing but the work itself is measured.
class Scan {
 public:
  explicit Scan(const Index& index);

  [[nodiscard]] std::vector<Recommendation> rank(const Profile& profile, const RankOptions& options) const;

 private:
  std::vector<ThemeWeight> weights_;
  std::vector<std::size_t> begins_;  // of each film's weights; and where the last ends
};

}  // namespace recs::bench
