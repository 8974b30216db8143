#pragma once

#include "catalog/source.hpp"
#include "index/layout.hpp"

#include <cstdint>
#include <span>

namespace recs {

/// Whether no file was changed so shortly before `now` that a later change might get the same time. `now` is
/// the time of the file system's clock, in nanoseconds since 1970, before the sources were listed. All
/// sources have a stamp.
[[nodiscard]] bool are_settled(std::span<const Source> sources, std::int64_t now);

/// What the files of a catalogue are, without reading them: a hash of their paths, devices, inodes, sizes and
/// times. Of settled sources that all have a stamp it stays the same just as long as none of them is changed.
[[nodiscard]] Fingerprint take_fingerprint(std::span<const Source> sources);

}  // namespace recs
