#pragma once

#include "recs/catalog.hpp"

#include <cstddef>
#include <cstdint>

namespace recs::testing {

/// A catalogue made of random numbers, the same for the same seed: some films without themes, and, since
/// relevances are taken from a few steps, many equal scores. `steps` is how many different relevances there
/// are.
[[nodiscard]] Catalog random_catalog(std::uint32_t seed, std::size_t films, std::size_t themes,
                                     std::uint32_t steps);

}  // namespace recs::testing
