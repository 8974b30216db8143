#pragma once

#include "recs/range.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace recs::text {

/// A range, or what is wrong with the text.
struct ReadRange {
  std::optional<Range> range;
  std::string problem;  ///< `'2005..1990' ends before it begins; write 1990..2005`; empty if there is a range
};

/// The range that `text` is: `1999`, `1990..2005`, `1990..` or `..2005`; ends are 0 … 1,000,000.
[[nodiscard]] ReadRange read_range(std::string_view text);

}  // namespace recs::text
