#include "recs/history.hpp"

#include "history/export.hpp"
#include "history/foreign_format.hpp"
#include "history/title_list.hpp"
#include "recs/error.hpp"

#include <fmt/format.h>

namespace recs {

std::string name_of(const HistoryEntry& entry) {
  return entry.year ? fmt::format("{} ({})", entry.title, *entry.year) : entry.title;
}

History read_history(std::string_view bytes, std::string_view name) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  if (const auto advice = history::foreign_format(bytes); !advice.empty()) {
    throw Error(fmt::format("{}: {}", name, advice));
  }
  if (auto table = history::read_export(bytes, name)) return *std::move(table);
  return history::read_title_list(bytes, name);
}

}  // namespace recs
