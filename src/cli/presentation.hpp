#pragma once

#include "cli/format.hpp"
#include "cli/options.hpp"
#include "report/table.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {

/// The format that was typed; else text on a terminal, unless --fields or --null ask for rows; else TSV.
/// Throws Error if what was typed does not go together, or the command does not have the format.
[[nodiscard]] Format choose_format(const Options& options);

/// Which fields a command offers, and which it prints unless told otherwise.
struct FieldChoice {
  std::vector<std::string_view> offered;
  std::vector<std::string_view> for_tsv;  ///< and for CSV and Markdown
  std::vector<std::string_view> for_json;
};

/// The fields to print in `format`, which is one of rows. Throws Error if one that was typed is not offered.
[[nodiscard]] std::vector<std::string_view> choose_fields(const Options& options, Format format,
                                                          const FieldChoice& choice);

/// The table in `format`, which is one of rows.
[[nodiscard]] std::string print_table(const Options& options, Format format, const report::Table& table);

}  // namespace recs::cli
