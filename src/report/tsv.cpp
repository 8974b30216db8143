#include "report/table.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace recs::report {
namespace {

struct FieldText {
  std::string operator()(std::monostate /*nothing*/) const { return {}; }
  std::string operator()(std::int64_t value) const { return fmt::to_string(value); }
  std::string operator()(const Number& value) const { return value.text; }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(const std::vector<std::string>& values) const {
    return fmt::format("{}", fmt::join(values, ", "));
  }
  std::string operator()(const ThemeNumbers& values) const {
    std::string text;
    for (const auto& item : values.items) {
      text += fmt::format("{}{}={}", text.empty() ? "" : ", ", item.theme, item.number.text);
    }
    return text;
  }
};

}  // namespace

std::string to_tsv(const Table& table, char row_end) {
  std::string out;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += '\t';
      out += std::visit(FieldText(), row[i]);
    }
    out += row_end;
  }
  return out;
}

}  // namespace recs::report
