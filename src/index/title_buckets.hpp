#pragma once

#include "recs/film.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace recs {

/// The title table has a power of two of buckets, with eight titles in each on average.
[[nodiscard]] constexpr std::size_t title_bucket_count(std::size_t titles) noexcept {
  std::size_t count = 1;
  while (count * 8 < titles) count *= 2;
  return count;
}

/// The bucket of a title key: the highest bits of its hash. `buckets` is a power of two.
[[nodiscard]] constexpr std::size_t title_bucket(std::uint64_t hash, std::size_t buckets) noexcept {
  std::size_t bucket = 0;
  for (std::size_t half = 1; half < buckets; half *= 2) {
    bucket = bucket * 2 + (hash >> 63);
    hash <<= 1;
  }
  return bucket;
}

/// The title table of `films`, as layout.hpp describes it. Throws Error if it is too large for the format.
struct TitleBuckets {
  std::size_t count = 0;
  std::string bytes;
};
[[nodiscard]] TitleBuckets write_title_buckets(std::span<const Film> films);

}  // namespace recs
