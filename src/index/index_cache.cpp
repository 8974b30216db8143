#include "index/index_cache.hpp"

#include "catalog/placed_catalog.hpp"
#include "index/fingerprint.hpp"
#include "index/hash.hpp"
#include "index/index_file.hpp"
#include "index/index_writer.hpp"
#include "index/parts.hpp"
#include "index/replace_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace recs {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t most_files = 16;
constexpr std::string_view suffix = ".recs";
constexpr auto longest_write = std::chrono::hours(1);

// One file for each set of catalogues and each version of the format.
std::string cache_file(const std::string& directory, std::span<const std::string> paths) {
  std::string real;
  for (const std::string& path : paths) real += real_path(path) + '\0';
  std::string name;
  for (const char byte : hash_128(real)) name += fmt::format("{:02x}", static_cast<unsigned char>(byte));
  return fmt::format("{}/{}-v{}{}", directory, name, index_version, suffix);
}

// Keeps the newest files, the one just written among them. A file that has long been half written was left by
// a program that was killed.
void remove_old_files(const fs::path& directory) {
  std::vector<std::pair<fs::file_time_type, fs::path>> whole;
  std::vector<std::pair<fs::file_time_type, fs::path>> unfinished;
  std::error_code error;
  for (fs::directory_iterator entry(directory, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    std::error_code unknown;
    const auto written = entry->last_write_time(unknown);
    if (unknown) continue;
    if (entry->path().extension() == suffix) whole.emplace_back(written, entry->path());
    if (entry->path().stem().extension() == suffix) unfinished.emplace_back(written, entry->path());
  }
  std::ranges::sort(whole, std::ranges::greater());
  for (std::size_t i = most_files; i < whole.size(); ++i) fs::remove(whole[i].second, error);
  for (const auto& [written, path] : unfinished) {
    if (!whole.empty() && written + longest_write < whole.front().first) fs::remove(path, error);
  }
}

// Where the index of the sources is kept, and what tells whether it is still theirs.
struct Slot {
  CacheState state = CacheState::off;  // written, if it may be
  std::string file = {};
  Fingerprint fingerprint{};
  std::error_code error = {};
};

Slot find_slot(std::span<const Source> sources, std::span<const std::string> paths,
               const LoadOptions& options) {
  if (options.directory.empty()) return {};
  Slot slot{CacheState::written, cache_file(options.directory, paths)};
  if (!std::ranges::all_of(sources, [](const Source& each) { return each.stamp && each.problems.empty(); })) {
    slot.state = CacheState::unkeepable;
  } else if (!are_settled(sources, options.now)) {
    slot.state = CacheState::unsettled;
  } else {
    slot.fingerprint = take_fingerprint(sources);
  }
  return slot;
}

std::error_code write_file(const std::string& file, std::string_view bytes) {
  constexpr mode_t for_the_user_alone = 0600;
  const fs::path directory = fs::path(file).parent_path();
  std::error_code error;
  fs::create_directories(directory, error);
  if (!error) error = replace_file(file, bytes, for_the_user_alone);
  if (!error) remove_old_files(directory);
  return error;
}

CachedIndex build_index(std::vector<Source> sources, Slot slot, const OnProgress& on_progress) {
  std::string bytes =
      write_index(load_placed_catalog(std::move(sources), on_progress).catalog, slot.fingerprint);
  if (slot.state == CacheState::written) {
    slot.error = write_file(slot.file, bytes);
    if (slot.error) slot.state = CacheState::unwritable;
  }
  return {*open_index(std::make_unique<const ByteSource>(std::move(bytes))), slot.state, std::move(slot.file),
          slot.error};
}

}  // namespace

CachedIndex load_index(std::span<const std::string> paths, const LoadOptions& options) {
  std::vector<Source> sources = list_sources(paths);
  Slot slot = find_slot(sources, paths, options);
  if (slot.state == CacheState::written) {
    try {
      if (auto index = open_index_file(slot.file, slot.fingerprint)) {
        return {std::move(*index), CacheState::fresh, std::move(slot.file), {}};
      }
    } catch (const DamagedIndex&) {
      // As if there were none.
    }
  }
  return build_index(std::move(sources), std::move(slot), options.on_progress);
}

CachedIndex rebuild_index(std::span<const std::string> paths, const LoadOptions& options) {
  std::vector<Source> sources = list_sources(paths);
  Slot slot = find_slot(sources, paths, options);
  return build_index(std::move(sources), std::move(slot), options.on_progress);
}

}  // namespace recs
