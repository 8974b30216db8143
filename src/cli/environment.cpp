#include "cli/environment.hpp"

#include <cstdlib>

namespace recs::cli {

std::string environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace recs::cli
