#include "index/fingerprint.hpp"

#include "index/hash.hpp"
#include "index/integers.hpp"

#include <algorithm>
#include <string>

namespace recs {
namespace {

// File systems that keep whole seconds may keep only every other one.
constexpr std::int64_t coarse_tick = 2'000'000'000;
constexpr std::int64_t second = 1'000'000'000;

bool is_settled(const FileStamp& stamp, std::int64_t now) {
  const std::int64_t tick = stamp.changed % second == 0 ? coarse_tick : 0;
  return stamp.changed + tick < now;
}

}  // namespace

bool are_settled(std::span<const Source> sources, std::int64_t now) {
  return std::ranges::all_of(sources, [now](const Source& source) { return is_settled(*source.stamp, now); });
}

Fingerprint take_fingerprint(std::span<const Source> sources) {
  std::string all;
  for (const Source& source : sources) {
    all += source.real_path;
    all += '\0';
    append(all, source.stamp->device);
    append(all, source.stamp->inode);
    append(all, source.stamp->size);
    append(all, static_cast<std::uint64_t>(source.stamp->modified));
    append(all, static_cast<std::uint64_t>(source.stamp->changed));
  }
  return hash_128(all);
}

}  // namespace recs
