#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct csv_parser;

namespace recs::history {

/// A row of a table. Without fields if its quotes are wrong: not closed, or inside a text and not doubled.
struct CsvRow {
  std::size_t line = 0;  ///< where it begins, from 1
  std::vector<std::string> fields = {};

  friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// The rows of a text as RFC 4180 has them, with any delimiter and line end. Blank lines are passed over, and
/// so is white space around a field that is not in quotes. After a row whose quotes are wrong, reading goes
/// on at the next line.
class CsvReader {
 public:
  CsvReader(std::string_view text, char delimiter);

  /// The next row; nothing at the end.
  [[nodiscard]] std::optional<CsvRow> next();

 private:
  struct Free {
    void operator()(csv_parser* parser) const noexcept;
  };
  struct Position {
    std::string_view rest;  // what is not read yet
    std::size_t line = 1;
  };

  void begin_anew();
  std::string_view take_line();
  CsvRow give_up(Position begin);
  bool parse(std::string_view line);

  Position now_;
  char delimiter_;
  std::unique_ptr<csv_parser, Free> parser_;
  std::vector<std::string> fields_;
  bool is_complete_ = false;
};

}  // namespace recs::history
