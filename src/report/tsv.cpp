#include "report/field_text.hpp"
#include "report/table.hpp"

namespace recs::report {

std::string to_tsv(const Table& table, char row_end) {
  std::string out;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += '\t';
      out += field_text(row[i]);
    }
    out += row_end;
  }
  return out;
}

}  // namespace recs::report
