#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace recs {

/// A mistake in what the library was given. `what()` is a finished sentence for the user: it names the place
/// or the argument, says what is wrong and, where that is known, what would be right.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Everything that is wrong with a catalogue: one `path:line:column: message` for each problem, in the order
/// of the files and of the places in them. `what()` is a summary of one line.
class CatalogError : public Error {
 public:
  explicit CatalogError(std::vector<std::string> problems);

  [[nodiscard]] const std::vector<std::string>& problems() const noexcept { return problems_; }

 private:
  std::vector<std::string> problems_;
};

}  // namespace recs
