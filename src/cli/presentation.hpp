#pragma once

#include "cli/format.hpp"
#include "cli/options.hpp"
#include "report/table.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {

/// The formats of answers that are rows, and then `further` ones that a command has.
[[nodiscard]] std::vector<Format> row_formats(std::vector<Format> further = {});

/// The format that was typed; else text on a terminal, unless --fields or --null ask for rows; else TSV.
/// Throws Error if what was typed does not go together, or is not one of `offered`.
[[nodiscard]] Format choose_format(const Options& options,
                                   const std::vector<Format>& offered = row_formats());

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
