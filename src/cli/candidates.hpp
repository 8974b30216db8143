#pragma once

#include "cli/unfinished_line.hpp"

#include <string>
#include <vector>

namespace recs::cli {

/// What a word may become.
struct Candidate {
  std::string value;
  std::string description;

  friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// What a word may become, the likeliest first.
struct Candidates {
  std::vector<Candidate> items = {};
  bool are_all = true;  ///< else there are too many to tell
};

/// Those that are words of the command line: commands, options, choices, formats, fields.
[[nodiscard]] std::vector<Candidate> word_candidates(const UnfinishedLine& line);

}  // namespace recs::cli
