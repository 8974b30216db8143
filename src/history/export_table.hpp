#pragma once

#include "history/columns.hpp"
#include "history/csv.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace recs::history {

/// The table that a file is: what its header says, and a reader of the rows below it.
struct ExportTable {
  CsvReader rows;
  CsvRow header;
  Columns columns;
};

/// The table that `bytes` are, whatever separates its columns; nothing if they are none. Throws `Error` if no
/// column is one of titles.
[[nodiscard]] std::optional<ExportTable> find_table(std::string_view bytes, std::string_view name);

/// A text of a file in quotes, safe for a terminal and not long.
[[nodiscard]] std::string quoted(std::string_view text);

}  // namespace recs::history
