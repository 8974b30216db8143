#pragma once

namespace recs::cli {

/// The whole program. The exit status: 0 if something was printed, 1 if there was nothing to print, 2 on an
/// error.
[[nodiscard]] int run(int argc, const char* const* argv);

}  // namespace recs::cli
