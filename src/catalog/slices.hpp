#pragma once

#include <cstddef>
#include <functional>

namespace recs {

/// Cuts 0 … count into as many slices as the machine has processors, or fewer, and calls `work` with the
/// beginning and end of each, at the same time. Throws what the first slice throws that fails, after all have
/// ended.
void for_each_slice(std::size_t count, const std::function<void(std::size_t, std::size_t)>& work);

}  // namespace recs
