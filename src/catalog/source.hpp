#pragma once

#include "catalog/problem.hpp"

#include <span>
#include <string>
#include <vector>

namespace recs {

/// What stands for standard input among paths.
inline constexpr const char* standard_input = "-";

/// A file of the catalogue, or why there is none.
struct Source {
  std::string path;  ///< as users are told: `<stdin>` for `-`
  bool is_vocabulary = false;
  Problems problems;
};

/// The files that `paths` stand for: each path's in the order of their names, no file twice. A path that
/// cannot be read, or a directory without YAML files, is a source with a problem.
[[nodiscard]] std::vector<Source> list_sources(std::span<const std::string> paths);

/// The text of a source, checked: without byte order mark, valid UTF-8, no control characters but tabs and
/// line ends, at most 256 MiB. Else an empty text and a problem in `source.problems`.
[[nodiscard]] std::string read_source(Source& source);

/// Where `text` breaks the rules for the characters of a file, if it does.
[[nodiscard]] Problems check_characters(std::string_view text);

}  // namespace recs
