#pragma once

#include "cli/slow_answer.hpp"
#include "support/temporary_directory.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace recs::testing {

/// An option as it is typed, and what it means beside what was asked before it.
struct TypedOption {
  std::vector<std::string> words;
  std::function<void(Asked&)> effect;
};

/// Options that say which films are to be listed, for all commands that list films. Their values are random
/// numbers; files that they name are in `directory`. The catalogue is one of `random_film_catalog`.
[[nodiscard]] std::vector<TypedOption> narrowing_options(std::uint32_t seed, const Catalog& catalog,
                                                         const TemporaryDirectory& directory);

/// Options that only the main act has.
[[nodiscard]] std::vector<TypedOption> asking_options(std::uint32_t seed, const Catalog& catalog,
                                                      const TemporaryDirectory& directory);

}  // namespace recs::testing
