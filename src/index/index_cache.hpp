#pragma once

#include "recs/catalog.hpp"
#include "recs/index.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <system_error>

namespace recs {

struct LoadOptions {
  std::string directory = {};   ///< of the cache; empty: none is read or written
  std::int64_t now = 0;         ///< of the file system's clock, when the program began; see are_settled
  OnProgress on_progress = {};  ///< while the catalogue is being read
};

enum class CacheState {
  fresh,       ///< it was in the cache already
  written,     ///< it is there now
  off,         ///< there is no cache
  unkeepable,  ///< it was not made from regular files, so nobody can tell when they change
  unsettled,   ///< a file was changed this very moment, so a further change might go unseen
  unwritable,  ///< the file could not be written
};

/// An index, and how it was come by.
struct CachedIndex {
  Index index;
  CacheState state = CacheState::off;
  std::string file;       ///< where it is kept, or would be
  std::error_code error;  ///< why it could not be written
};

/// The index of a catalogue: the one in the cache if none of the files was changed since, else a new one,
/// which is kept there if it can be. Reading the index may still find damage (DamagedIndex): then
/// rebuild_index gives a sound one. Throws CatalogError as load_catalog does.
[[nodiscard]] CachedIndex load_index(std::span<const std::string> paths, const LoadOptions& options);

/// The same without looking into the cache.
[[nodiscard]] CachedIndex rebuild_index(std::span<const std::string> paths, const LoadOptions& options);

}  // namespace recs
