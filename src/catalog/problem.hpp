#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace recs {

/// Line and column of a character, both from 1; 0 means the file as a whole.
struct Place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  friend auto operator<=>(const Place&, const Place&) = default;
};

/// Something wrong with a file of the catalogue.
struct Problem {
  Place place;
  std::string message;

  friend auto operator<=>(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// `path:line:column: message`, safe for a terminal.
[[nodiscard]] std::string format_problem(const std::string& path, const Problem& problem);

/// `path:line:column`.
[[nodiscard]] std::string format_place(const std::string& path, Place place);

}  // namespace recs
