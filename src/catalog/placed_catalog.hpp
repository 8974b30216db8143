#pragma once

#include "catalog/problem.hpp"
#include "catalog/source.hpp"
#include "recs/catalog.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace recs {

/// Where a part of a catalogue was written.
struct Origin {
  std::uint32_t source = 0;  ///< of `PlacedCatalog::sources`
  Place place;
};

/// A catalogue and where its parts were written.
struct PlacedCatalog {
  Catalog catalog;
  std::vector<std::string> sources;   ///< paths
  std::vector<Origin> theme_origins;  ///< in the order of `catalog.themes`; empty without a vocabulary
  std::vector<Origin> film_origins;   ///< in the order of `catalog.films`
};

/// What `load_catalog` does, with the places kept, for files that are already listed.
[[nodiscard]] PlacedCatalog load_placed_catalog(std::vector<Source> sources,
                                                const OnProgress& on_progress = {});

}  // namespace recs
