#pragma once

#include "catalog/problem.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs {

/// What stands for standard input among paths, and how users are told of it.
inline constexpr const char* standard_input = "-";
inline constexpr std::string_view stdin_name = "<stdin>";

/// What a file system says of a file. Two looks at a file that was not changed give the same.
struct FileStamp {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::uint64_t size = 0;
  std::int64_t modified = 0;  ///< when its content was changed; nanoseconds since 1970
  std::int64_t changed = 0;   ///< when anything of it was changed; nobody can set this back

  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// A file of the catalogue, or why there is none.
struct Source {
  std::string path;  ///< as users are told: `<stdin>` for `-`
  bool is_vocabulary = false;
  Problems problems;
  std::string real_path = {};           ///< the same from whatever directory it is asked for
  std::optional<FileStamp> stamp = {};  ///< only of regular files: others give what they hold just once
};

/// The files that `paths` stand for: each path's in the order of their names, no file twice. A path that
/// cannot be read, or a directory without YAML files, is a source with a problem.
[[nodiscard]] std::vector<Source> list_sources(std::span<const std::string> paths);

/// The path without links; as it is if there is nothing there.
[[nodiscard]] std::string real_path(const std::string& path);

}  // namespace recs
