#pragma once

#include "cli/options.hpp"
#include "report/table.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {

enum class Format { text, tsv, json, jsonl };

/// The format that was typed; else text on a terminal, unless --fields or --null ask for rows; else TSV.
/// Throws Error if what was typed does not go together.
[[nodiscard]] Format choose_format(const Options& options);

/// Which fields a command offers, and which it prints unless told otherwise.
struct FieldChoice {
  std::vector<std::string_view> offered;
  std::vector<std::string_view> for_tsv;
  std::vector<std::string_view> for_json;
};

/// The fields to print in `format`, which is not text. Throws Error if one that was typed is not offered.
[[nodiscard]] std::vector<std::string_view> choose_fields(const Options& options, Format format,
                                                          const FieldChoice& choice);

/// The table in `format`, which is not text.
[[nodiscard]] std::string print_table(const Options& options, Format format, const report::Table& table);

}  // namespace recs::cli
