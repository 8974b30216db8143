#include "cli/catalog_location.hpp"

#include "cli/environment.hpp"
#include "recs/error.hpp"

#include <filesystem>
#include <string_view>
#include <system_error>

namespace recs::cli {
namespace fs = std::filesystem;
namespace {

std::vector<std::string> split_paths(std::string_view list) {
  std::vector<std::string> paths;
  while (!list.empty()) {
    const auto colon = list.find(':');
    if (colon != 0) paths.emplace_back(list.substr(0, colon));
    list.remove_prefix(colon == std::string_view::npos ? list.size() : colon + 1);
  }
  return paths;
}

// In the order of preference. Beside the program: in the build tree and in an unpacked archive. Relative to
// it, so that an installed tree may be moved.
std::vector<fs::path> usual_places() {
  std::vector<fs::path> places;
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (!error) {
    places.push_back(program.parent_path() / "catalog");
    places.push_back(program.parent_path().parent_path() / "share" / "recs" / "catalog");
  }
  const std::string data = environment("XDG_DATA_HOME");
  const std::string home = environment("HOME");
  // A relative XDG_DATA_HOME is invalid by the XDG Base Directory Specification.
  if (fs::path(data).is_absolute()) {
    places.push_back(fs::path(data) / "recs" / "catalog");
  } else if (!home.empty()) {
    places.push_back(fs::path(home) / ".local" / "share" / "recs" / "catalog");
  }
  return places;
}

}  // namespace

std::vector<std::string> locate_catalog(const std::vector<std::string>& typed) {
  if (!typed.empty()) return typed;
  auto named = split_paths(environment("RECS_CATALOG"));
  if (!named.empty()) return named;
  std::string looked;
  for (const fs::path& place : usual_places()) {
    std::error_code error;
    if (fs::is_directory(place, error)) return {place.string()};
    looked += "\n  " + place.string();
  }
  throw Error("there is no catalogue; name one with --catalog PATH. These places were looked at:" + looked);
}

}  // namespace recs::cli
