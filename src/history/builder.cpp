#include "history/builder.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace recs::history {
namespace {

bool is_iso_date(std::string_view date) { return date.size() >= 10 && date[4] == '-' && date[7] == '-'; }

bool is_earlier(std::string_view a, std::string_view b) { return is_iso_date(a) && is_iso_date(b) && a < b; }

}  // namespace

void Builder::add(HistoryEntry entry, std::string date) {
  const auto key =
      entry.imdb.empty() ? fmt::format("{}\n{}", entry.title, entry.year.value_or(0)) : entry.imdb;
  const auto [found, is_new] = numbers_.try_emplace(key, history_.entries.size());
  if (is_new) {
    if (!entry.rating) date.clear();
    history_.entries.push_back(std::move(entry));
    rating_dates_.push_back(std::move(date));
    return;
  }
  std::string& rating_date = rating_dates_[found->second];
  if (!entry.rating || is_earlier(date, rating_date)) return;
  history_.entries[found->second].rating = entry.rating;
  rating_date = std::move(date);
}

void Builder::add_problem(std::size_t line, std::string message) {
  history_.problems.push_back({line, std::move(message)});
}

History Builder::finish(std::string kind) {
  history_.kind = std::move(kind);
  return std::move(history_);
}

}  // namespace recs::history
