#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace recs::cli {

enum class Command { recommend, show, list, themes, check, index };

/// What was typed, checked one option at a time; what it means together is for the commands.
struct Options {
  Command command = Command::recommend;
  bool is_strict = false;  ///< of `check`
  bool has_no_cache = false;
  bool explains = false;
  bool ends_rows_with_null = false;
  std::vector<std::string> likes;
  std::string name;                ///< of `show` and `themes`: a film or a theme; may be empty
  std::vector<std::string> paths;  ///< of `check`
  std::vector<std::string> catalogs;
  std::optional<std::size_t> limit;
  std::string output_file;          ///< empty: standard output
  std::string format;               ///< empty: text on a terminal, else TSV
  std::vector<std::string> fields;  ///< empty: those of the format
  std::string color = "auto";
  std::optional<std::size_t> width;
};

}  // namespace recs::cli
