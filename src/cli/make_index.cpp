#include "cli/cache_location.hpp"
#include "cli/catalog_location.hpp"
#include "cli/commands.hpp"
#include "cli/presentation.hpp"
#include "cli/progress_bar.hpp"
#include "index/parts.hpp"
#include "recs/error.hpp"

#include <fmt/format.h>

#include <chrono>
#include <string_view>
#include <thread>

namespace recs::cli {
namespace {

constexpr auto moment = std::chrono::milliseconds(20);
constexpr int longest_wait = 150;  // moments: longer than the coarsest clock of a file system ticks

// Waits until a catalogue that was changed just now is settled.
CachedIndex load_settled_index(const Options& options) {
  const auto paths = locate_catalog(options.catalogs);
  ProgressBar bar;
  const auto load = [&] {
    LoadOptions how = choose_cache(options);
    how.on_progress = [&bar](const Progress& progress) { bar.show(progress); };
    return load_index(paths, how);
  };
  CachedIndex loaded = load();
  for (int i = 0; i < longest_wait && loaded.state == CacheState::unsettled; ++i) {
    std::this_thread::sleep_for(moment);
    loaded = load();
  }
  return loaded;
}

std::string_view describe(const CachedIndex& loaded) {
  switch (loaded.state) {
    case CacheState::fresh:
      return "fresh";
    case CacheState::written:
      return "written";
    case CacheState::off:
      throw Error("there is no cache: --no-cache or RECS_CACHE=off is given, or HOME is not set");
    case CacheState::unkeepable:
      throw Error("an index is kept only of a catalogue of regular files");
    case CacheState::unsettled:
      throw Error("a file of the catalogue seems to come from the future; mend its time with touch");
    case CacheState::unwritable:
      throw Error(fmt::format("cannot write {}: {}", loaded.file, loaded.error.message()));
  }
  return "";
}

}  // namespace

Answer make_index(const Options& options) {
  const Format format = choose_format(options);
  const CachedIndex loaded = load_settled_index(options);
  const std::string_view state = describe(loaded);
  const auto films = static_cast<std::int64_t>(loaded.index.film_count());
  const auto themes = static_cast<std::int64_t>(loaded.index.theme_count());
  const auto bytes = static_cast<std::int64_t>(loaded.index.parts().header.size);
  if (format == Format::text) {
    return {
        fmt::format("{}: {} films, {} themes, {} bytes in {}\n", state, films, themes, bytes, loaded.file),
        ""};
  }
  const std::vector<std::string_view> fields = {"state", "films", "themes", "bytes", "file"};
  const report::Table table{fields, {{std::string(state), films, themes, bytes, loaded.file}}};
  return {print_table(options, format, table), ""};
}

}  // namespace recs::cli
