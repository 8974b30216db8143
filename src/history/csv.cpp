#include "history/csv.hpp"

#include <csv.h>

#include <algorithm>
#include <new>
#include <utility>

namespace recs::history {
namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

void CsvReader::Free::operator()(csv_parser* parser) const noexcept {
  csv_free(parser);
  delete parser;
}

CsvReader::CsvReader(std::string_view text, char delimiter) : now_{text}, delimiter_(delimiter) {
  begin_anew();
}

void CsvReader::begin_anew() {
  parser_.reset(new csv_parser{});
  if (csv_init(parser_.get(), CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
  csv_set_delim(parser_.get(), static_cast<unsigned char>(delimiter_));
  fields_.clear();
  is_complete_ = false;
}

std::string_view CsvReader::take_line() {
  auto end = std::min(now_.rest.find_first_of("\r\n"), now_.rest.size());
  if (now_.rest.substr(end, 2) == "\r\n") ++end;
  const auto line = now_.rest.substr(0, end + 1);
  now_.rest.remove_prefix(line.size());
  ++now_.line;
  return line;
}

std::optional<CsvRow> CsvReader::next() {
  Position begin = now_;
  bool is_begun = false;
  while (!now_.rest.empty()) {
    if (!is_begun) begin = now_;
    const auto line = take_line();
    if (!parse(line)) return give_up(begin);
    if (is_complete_) break;
    is_begun = is_begun || !is_blank(line);
  }
  if (!is_complete_ && !parse({})) return give_up(begin);
  if (!is_complete_) return std::nullopt;
  is_complete_ = false;
  return CsvRow{begin.line, std::exchange(fields_, {})};
}

CsvRow CsvReader::give_up(Position begin) {
  begin_anew();
  now_ = begin;
  take_line();
  return {begin.line};
}

// An empty line stands for the end of the text. The callbacks are noexcept since C cannot be unwound: a
// program out of memory ends there.
bool CsvReader::parse(std::string_view line) {
  csv_parser* const parser = parser_.get();
  const auto add_field = [](void* field, std::size_t size, void* self) noexcept {
    static_cast<CsvReader*>(self)->fields_.emplace_back(static_cast<const char*>(field), size);
  };
  const auto end_row = [](int, void* self) noexcept { static_cast<CsvReader*>(self)->is_complete_ = true; };
  // The parser's buffer grows by blocks of a fixed size, which is slow for long texts.
  csv_set_blk_size(parser, std::max(line.size() + 1, csv_get_buffer_size(parser)));
  const bool is_right =
      line.empty() ? csv_fini(parser, add_field, end_row, this) == 0
                   : csv_parse(parser, line.data(), line.size(), add_field, end_row, this) == line.size();
  if (!is_right && csv_error(parser) != CSV_EPARSE) throw std::bad_alloc();
  return is_right;
}

}  // namespace recs::history
