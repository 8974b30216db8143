#pragma once

#include "recs/history.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace recs::history {

/// A rating as it is written, with a point or a comma: 0 … `best`; 0 means unrated. Nothing if it is none.
[[nodiscard]] std::optional<Thousandths> read_rating(std::string_view text, int best);

/// Turns ratings up to `best` into parts of it. For `Columns::unknown_scale`, the best is 5, 10 or 100: the
/// first that none of them exceeds.
void normalise_ratings(std::span<HistoryEntry> entries, int best);

}  // namespace recs::history
