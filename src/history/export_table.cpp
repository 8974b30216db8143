#include "history/export_table.hpp"

#include "history/encoding.hpp"
#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>
#include <vector>

namespace recs::history {
namespace {

// Lists of Letterboxd begin with a table of their own, which describes the list.
bool is_list_preamble(const CsvRow& row) {
  return !row.fields.empty() && row.fields[0].starts_with("Letterboxd list export");
}

ExportTable skip_list_preamble(CsvReader rows, std::string_view name) {
  while (auto row = rows.next()) {
    Columns columns = find_columns(row->fields);
    if (columns.title && !row->fields.empty() && row->fields[0] == "Position") {
      columns.service = Service::letterboxd;
      return {std::move(rows), *std::move(row), columns};
    }
  }
  throw Error(fmt::format("{}: a Letterboxd list without films; 'Position,Name,Year,…' is missing", name));
}

[[noreturn]] void refuse(const CsvRow& header, std::string_view name) {
  constexpr std::size_t most = 12;
  std::vector<std::string> names;
  for (const std::string& field : header.fields) {
    if (names.size() == most) break;
    names.push_back(quoted(field));
  }
  throw Error(fmt::format("{}:{}: none of the columns is named Title or Name; they are {}{}", name,
                          header.line, fmt::join(names, ", "), header.fields.size() > most ? ", …" : ""));
}

// Nobody's titles have these in each line, so it is a table although its header says nothing that we know.
bool is_table_of_strangers(char delimiter, const CsvRow& first, CsvReader& rest) {
  if (delimiter == ',' || first.fields.size() < 2) return false;
  const auto second = rest.next();
  return second && second->fields.size() == first.fields.size();
}

}  // namespace

std::string quoted(std::string_view text) {
  constexpr std::size_t width = 40;
  const std::string safe = text::printable(to_utf8(text));
  return fmt::format("'{}'", text::prefix_of_width(safe, width));
}

std::optional<ExportTable> find_table(std::string_view bytes, std::string_view name) {
  std::optional<CsvRow> nameless;
  for (const char delimiter : {',', ';', '\t'}) {
    CsvReader rows(bytes, delimiter);
    auto first = rows.next();
    if (!first) return std::nullopt;
    if (is_list_preamble(*first)) return skip_list_preamble(std::move(rows), name);
    const Columns columns = find_columns(first->fields);
    if (columns.title && first->fields.size() > 1)
      return ExportTable{std::move(rows), *std::move(first), columns};
    if (is_header(first->fields) || is_table_of_strangers(delimiter, *first, rows))
      nameless = std::move(first);
  }
  if (nameless) refuse(*nameless, name);
  return std::nullopt;
}

}  // namespace recs::history
