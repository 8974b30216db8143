#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace recs::text {

/// How many letters must be inserted, removed, replaced or swapped with their neighbour to turn `a` into `b`
/// (optimal string alignment; Damerau 1964), or `limit` + 1 if it takes more than `limit`. Quadratic in the
/// lengths.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// How many letters of `typed` may be wrong for it still to be a misspelling: one in three, at least one.
[[nodiscard]] std::size_t tolerated_edits(std::string_view typed);

/// The word nearest to `typed`, the first of equals; nothing if none is near.
[[nodiscard]] std::optional<std::string_view> closest(std::string_view typed,
                                                      std::span<const std::string_view> words);

/// `; did you mean 'word'?` if there is a word near `typed`, else nothing.
[[nodiscard]] std::string did_you_mean(std::string_view typed, std::span<const std::string_view> words);

}  // namespace recs::text
