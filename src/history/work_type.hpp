#pragma once

#include <string_view>

namespace recs::history {

/// Whether a work of this type may be a film: everything but series and what belongs to them, games, podcasts
/// and people. Types are written as IMDb (`tvSeries`, `TV Mini Series`, `Video Game`) or Trakt (`episode`)
/// do.
[[nodiscard]] bool is_film(std::string_view type);

}  // namespace recs::history
