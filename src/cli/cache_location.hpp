#pragma once

#include "cli/options.hpp"
#include "index/index_cache.hpp"

namespace recs::cli {

/// Where indexes are kept: `$XDG_CACHE_HOME/recs`, or `~/.cache/recs`; nowhere with `--no-cache` or
/// `RECS_CACHE=off`, or if there is no home. Throws Error if `RECS_CACHE` says anything else.
[[nodiscard]] LoadOptions choose_cache(const Options& options);

}  // namespace recs::cli
