#include "report/field_text.hpp"
#include "report/table.hpp"

#include <string_view>

namespace recs::report {
namespace {

void append_field(std::string& out, std::string_view text) {
  if (text.find_first_of("\",\r\n") == std::string_view::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) out += c == '"' ? std::string_view("\"\"") : std::string_view(&c, 1);
  out += '"';
}

// A line of one empty field would be an empty line, which readers skip.
void end_row(std::string& out, std::size_t begin) {
  if (out.size() == begin) out += "\"\"";
  out += "\r\n";
}

}  // namespace

std::string to_csv(const Table& table) {
  std::string out;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) out += ',';
    append_field(out, table.columns[i]);
  }
  end_row(out, 0);
  for (const auto& row : table.rows) {
    const std::size_t begin = out.size();
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += ',';
      append_field(out, field_text(row[i]));
    }
    end_row(out, begin);
  }
  return out;
}

}  // namespace recs::report
