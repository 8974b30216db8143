#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace recs {

/// The integer at `bytes`, which is little-endian and need not be aligned. On little-endian machines this is
/// one load.
template <std::unsigned_integral T>
[[nodiscard]] T load(const char* bytes) noexcept {
  if constexpr (std::endian::native == std::endian::little) {
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
  } else {
    T value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i) {
      value = static_cast<T>(value | static_cast<T>(static_cast<unsigned char>(bytes[i])) << (8 * i));
    }
    return value;
  }
}

template <std::unsigned_integral T>
void append(std::string& bytes, T value) {
  if constexpr (std::endian::native == std::endian::little) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
  } else {
    for (std::size_t i = 0; i < sizeof value; ++i) bytes += static_cast<char>((value >> (8 * i)) & 0xFF);
  }
}

/// The same for a width that is known only when running: 1, 2 or 4 bytes.
[[nodiscard]] inline std::uint32_t load(const char* bytes, std::size_t width) noexcept {
  if (width == 1) return load<std::uint8_t>(bytes);
  return width == 2 ? load<std::uint16_t>(bytes) : load<std::uint32_t>(bytes);
}

inline void append(std::string& bytes, std::uint32_t value, std::size_t width) {
  for (std::size_t i = 0; i < width; ++i) bytes += static_cast<char>((value >> (8 * i)) & 0xFF);
}

/// An array of little-endian integers, looked at where it lies.
template <std::unsigned_integral T>
class Integers {
 public:
  Integers() = default;
  explicit Integers(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] std::size_t size() const noexcept { return bytes_.size() / sizeof(T); }
  [[nodiscard]] T operator[](std::size_t i) const noexcept { return load<T>(bytes_.data() + i * sizeof(T)); }

 private:
  std::string_view bytes_;
};

}  // namespace recs
