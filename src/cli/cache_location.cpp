#include "cli/cache_location.hpp"

#include "cli/environment.hpp"
#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <ctime>
#include <string>

namespace recs::cli {
namespace {

std::string cache_directory() {
  const std::string cache = environment("XDG_CACHE_HOME");
  // A relative XDG_CACHE_HOME is invalid by the XDG Base Directory Specification.
  if (cache.starts_with('/')) return cache + "/recs";
  const std::string home = environment("HOME");
  return home.starts_with('/') ? home + "/.cache/recs" : "";
}

// The clock that file systems take their times from.
std::int64_t file_time_now() {
  timespec now{};
#ifdef CLOCK_REALTIME_COARSE
  ::clock_gettime(CLOCK_REALTIME_COARSE, &now);
#else
  ::clock_gettime(CLOCK_REALTIME, &now);
#endif
  return std::int64_t{now.tv_sec} * 1'000'000'000 + std::int64_t{now.tv_nsec};
}

}  // namespace

LoadOptions choose_cache(const Options& options) {
  const std::string wish = environment("RECS_CACHE");
  if (!wish.empty() && wish != "off") {
    throw Error(fmt::format("RECS_CACHE: '{}' is not 'off'", text::printable(wish)));
  }
  if (options.has_no_cache || wish == "off") return {};
  return {.directory = cache_directory(), .now = file_time_now()};
}

}  // namespace recs::cli
