#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace recs {

/// A mistake in what the library was given. `what()` is a finished sentence for the user: it names the place
/// or the argument, says what is wrong and, where that is known, what would be right.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Something wrong with a file that people write.
struct PlacedProblem {
  std::string path;
  std::uint32_t line = 0;    ///< from 1; 0 means the file as a whole
  std::uint32_t column = 0;  ///< in characters, from 1
  std::string message;

  friend bool operator==(const PlacedProblem&, const PlacedProblem&) = default;
};

/// Everything that is wrong with a catalogue, or with the file of a taste, in the order of the files and of
/// the places in them. `what()` is a summary of one line: `the catalogue has 2 problems`.
class CatalogError : public Error {
 public:
  explicit CatalogError(std::vector<PlacedProblem> problems, std::string_view of = "the catalogue");

  [[nodiscard]] const std::vector<PlacedProblem>& placed_problems() const noexcept { return placed_; }

  /// One `path:line:column: message` for each, safe for a terminal.
  [[nodiscard]] const std::vector<std::string>& problems() const noexcept { return problems_; }

 private:
  std::vector<PlacedProblem> placed_;
  std::vector<std::string> problems_;
};

}  // namespace recs
