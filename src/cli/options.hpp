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
  std::vector<std::string> operands;  ///< as many as the command takes

  std::vector<std::string> likes;
  std::optional<std::size_t> limit;

  std::string format;               ///< empty: text on a terminal, else TSV
  std::vector<std::string> fields;  ///< empty: those of the format
  bool ends_rows_with_null = false;
  bool explains = false;
  std::string output_file;  ///< empty: standard output
  std::string color = "auto";
  std::optional<std::size_t> width;

  std::vector<std::string> catalogs;
  bool has_no_cache = false;
  bool is_strict = false;
};

}  // namespace recs::cli
