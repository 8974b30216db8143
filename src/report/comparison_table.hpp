#pragma once

#include "recs/critique.hpp"
#include "recs/index.hpp"
#include "report/question.hpp"
#include "report/table.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace recs::report {

/// Where one film stands for another.
struct Comparison {
  Question question = {};  ///< films like the one
  FilmId film{};           ///< the other

  /// Of the other in the ranking that has all films of a series; nothing if they share no theme.
  std::optional<std::int64_t> rank = {};

  std::optional<Promotion> promotion = {};  ///< what would bring it up, if that is worth saying
};

/// The fields of the two films: A is the one, B the other.
[[nodiscard]] std::span<const std::string_view> comparison_fields();

/// The fields of each of their themes.
[[nodiscard]] std::span<const std::string_view> comparison_theme_fields();

/// A comparison as one row; or, if a field of themes is among the fields, as a row for each theme of either
/// film: the shared ones, those of A alone, those of B alone, in the order of the account. No rows if none is
/// shared.
[[nodiscard]] Table comparison_table(const Index& index, const Comparison& comparison,
                                     std::vector<std::string_view> fields);

}  // namespace recs::report
