#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace recs::report {

/// A decimal number as it is to be printed.
struct Number {
  std::string text;
};

/// Themes with numbers each, the telling one first; `labels` say what the numbers are.
struct ThemeNumbers {
  struct Item {
    std::string theme;
    std::vector<Number> numbers;
  };
  std::vector<std::string_view> labels;
  std::vector<Item> items;
};

/// A rank that a theme leads to.
struct ThemeRank {
  std::string theme;
  std::int64_t rank = 0;
};

/// What a field of a row holds; nothing where the catalogue does not say.
using Value = std::variant<std::monostate, std::int64_t, Number, std::string, std::vector<std::string>,
                           ThemeNumbers, ThemeRank>;

/// An answer as data.
struct Table {
  std::vector<std::string_view> columns;
  std::vector<std::vector<Value>> rows;
};

/// One row a line, fields separated by tabs, no header. Lists are joined with `, `, themes as `theme=0.9`
/// with their first number. No field contains a tab or a line break: the catalogue has none. `row_end` is a
/// line feed or NUL.
[[nodiscard]] std::string to_tsv(const Table& table, char row_end);

/// Comma-separated values as in RFC 4180: a line of column names, lines that end with CRLF, quotes only
/// around fields that need them. Fields as in TSV.
[[nodiscard]] std::string to_csv(const Table& table);

/// A table of GitHub's Markdown, with the column names as its head; numbers stand on the right. What would be
/// markup in a text is escaped. Fields as in TSV.
[[nodiscard]] std::string to_markdown(const Table& table);

/// An array of objects, one a row, indented; `[]` without rows.
[[nodiscard]] std::string to_json(const Table& table);

/// One object a line.
[[nodiscard]] std::string to_jsonl(const Table& table, char row_end);

}  // namespace recs::report
