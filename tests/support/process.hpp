#pragma once

#include <string>
#include <vector>

namespace recs::testing {

/// What a program did.
struct Outcome {
  int status = -1;  ///< of exit; 128 + the signal if one ended it
  std::string out;
  std::string err;

  friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// The world that a program runs in.
struct World {
  std::string input = {};                     ///< standard input
  std::vector<std::string> environment = {};  ///< `NAME=value`; nothing else is set but PATH
  std::string directory = {};                 ///< to run in; the test's own if empty
};

/// Runs the program under test.
[[nodiscard]] Outcome run_recs(const std::vector<std::string>& arguments, const World& world = {});

/// Runs a line of shell in which `recs` is the program under test.
[[nodiscard]] Outcome run_shell(const std::string& line, const World& world = {});

}  // namespace recs::testing
