#pragma once

#include "index/layout.hpp"
#include "recs/catalog.hpp"

#include <string>

namespace recs {

/// The bytes of an index of `catalog`, as layout.hpp describes them. Throws Error beyond the limits of the
/// format.
[[nodiscard]] std::string write_index(const Catalog& catalog, const Fingerprint& fingerprint);

}  // namespace recs
