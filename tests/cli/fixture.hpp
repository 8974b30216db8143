#pragma once

#include "support/process.hpp"

#include <string>
#include <vector>

namespace recs::testing {

inline const std::string fixture_catalog = RECS_SOURCE_DIRECTORY "/tests/support/films.yaml";

/// Runs the program over the small catalogue for tests.
inline Outcome ask(std::vector<std::string> arguments, const World& world = {}) {
  arguments.insert(arguments.end(), {"--catalog", fixture_catalog});
  return run_recs(arguments, world);
}

/// Whether a text begins with another.
inline bool begins(const std::string& text, const std::string& beginning) {
  return text.starts_with(beginning);
}

}  // namespace recs::testing
