#include "report/field_text.hpp"
#include "report/table.hpp"

#include <algorithm>
#include <string_view>

namespace recs::report {
namespace {

// What would end the cell or be read as markup: code, HTML, emphasis (M*A*S*H), links ([REC]), entities.
constexpr std::string_view special = "\\|`<*_[]~&";

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool stands_alone = text[i] == '&' && text.substr(i + 1, 1).find_first_of(" &") == 0;
    if (special.find(text[i]) != std::string_view::npos && !stands_alone) out += '\\';
    out += text[i];
  }
  return out;
}

bool is_numeric(const Value& value) {
  return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<Number>(value);
}

// Numbers stand on the right, as in `4` above `12`.
std::string_view rule_of(const Table& table, std::size_t column) {
  const auto is_number_or_nothing = [&](const std::vector<Value>& row) {
    return is_numeric(row[column]) || std::holds_alternative<std::monostate>(row[column]);
  };
  const auto has_number = [&](const std::vector<Value>& row) { return is_numeric(row[column]); };
  return std::ranges::all_of(table.rows, is_number_or_nothing) && std::ranges::any_of(table.rows, has_number)
             ? "---:|"
             : "---|";
}

}  // namespace

std::string to_markdown(const Table& table) {
  std::string out = "|";
  for (const std::string_view column : table.columns) out += ' ' + escaped(column) + " |";
  out += "\n|";
  for (std::size_t i = 0; i < table.columns.size(); ++i) out += rule_of(table, i);
  out += '\n';
  for (const auto& row : table.rows) {
    out += '|';
    for (const Value& value : row) out += ' ' + escaped(field_text(value)) + " |";
    out += '\n';
  }
  return out;
}

}  // namespace recs::report
