#include "history/export.hpp"

#include "history/builder.hpp"
#include "history/encoding.hpp"
#include "history/export_table.hpp"
#include "history/film_name.hpp"
#include "history/rating.hpp"
#include "history/work_type.hpp"
#include "text/trim.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace recs::history {
namespace {

std::string_view kind_of(Service service) {
  switch (service) {
    case Service::letterboxd:
      return "a Letterboxd export";
    case Service::imdb:
      return "an IMDb export";
    case Service::trakt:
      return "a Trakt export";
    case Service::movielens:
      return "a MovieLens export";
    case Service::unknown:
      break;
  }
  return "a table";
}

// `tt0062622`, or the number alone, as MovieLens has it: `0062622`, `62622`. Shorter ones may be ratings.
std::string read_imdb(std::string_view text) {
  constexpr std::size_t least_digits = 5;
  constexpr std::size_t usual_digits = 7;
  constexpr std::size_t most_digits = 10;
  const auto digits = text.starts_with("tt") ? text.substr(2) : text;
  const bool is_number = digits.find_first_not_of("0123456789") == std::string_view::npos;
  if (digits.size() < least_digits || digits.size() > most_digits || !is_number) return {};
  return fmt::format("tt{:0>{}}", digits, usual_digits);
}

class ExportReader {
 public:
  explicit ExportReader(ExportTable& table) : table_(table) {}

  History read() {
    while (const auto row = table_.rows.next()) read(*row);
    History history = builder_.finish(std::string(kind_of(table_.columns.service)));
    normalise_ratings(history.entries, table_.columns.best_rating);
    return history;
  }

 private:
  void read(const CsvRow& row) {
    const Columns& columns = table_.columns;
    const std::size_t width = table_.header.fields.size();
    if (row.fields.empty()) {
      return leave_out(row, "a quote is not closed, or not doubled inside of quotes");
    }
    if (row.fields.size() != width) {
      return leave_out(row, fmt::format("{} fields under a header of {}", row.fields.size(), width));
    }
    if (!is_film(at(row, columns.type))) return builder_.leave_out_other_work();
    HistoryEntry entry = read_name(row);
    if (const auto fault = describe_fault(entry.title); !fault.empty()) return leave_out(row, fault);
    entry.imdb = read_imdb(at(row, columns.imdb));
    entry.rating = read_rating_of(row);
    entry.line = row.line;
    builder_.add(std::move(entry), std::string(at(row, columns.date)));
  }

  [[nodiscard]] HistoryEntry read_name(const CsvRow& row) const {
    const Columns& columns = table_.columns;
    std::string title = to_utf8(at(row, columns.title));
    std::string original_title = to_utf8(at(row, columns.original_title));
    auto year = read_year(at(row, columns.year));
    if (!year) {
      FilmName name = columns.service == Service::movielens ? split_movielens_name(title) : split_year(title);
      title = std::move(name.title);
      year = name.year;
      if (original_title.empty()) original_title = std::move(name.original_title);
    }
    if (original_title == title || !describe_fault(original_title).empty()) original_title.clear();
    return {.title = std::move(title), .original_title = std::move(original_title), .year = year};
  }

  std::optional<Thousandths> read_rating_of(const CsvRow& row) {
    const auto text = at(row, table_.columns.rating);
    const int best = table_.columns.best_rating;
    if (text.empty()) return std::nullopt;
    const auto rating = read_rating(text, best);
    if (!rating) {
      builder_.add_problem(
          row.line,
          fmt::format("rating {} is not a number up to {}; the film counts as unrated", quoted(text), best));
    }
    return rating == Thousandths{0} ? std::nullopt : rating;
  }

  [[nodiscard]] static std::string_view at(const CsvRow& row, Columns::Position column) {
    return column ? text::trim(row.fields[*column]) : std::string_view();
  }

  void leave_out(const CsvRow& row, std::string_view why) {
    builder_.add_problem(row.line, fmt::format("{}; the row is left out", why));
  }

  ExportTable& table_;
  Builder builder_;
};

}  // namespace

std::optional<History> read_export(std::string_view bytes, std::string_view name) {
  auto table = find_table(bytes, name);
  if (!table) return std::nullopt;
  return ExportReader(*table).read();
}

}  // namespace recs::history
