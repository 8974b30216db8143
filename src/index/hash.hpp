#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace recs {

/// XXH3 of `bytes`, 64 bits.
[[nodiscard]] std::uint64_t hash_64(std::string_view bytes, std::uint64_t seed = 0) noexcept;

/// XXH3 of `bytes`, 128 bits, in the library's canonical order of bytes.
using Hash128 = std::array<char, 16>;
[[nodiscard]] Hash128 hash_128(std::string_view bytes) noexcept;

}  // namespace recs
