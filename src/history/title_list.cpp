#include "history/title_list.hpp"

#include "history/builder.hpp"
#include "history/encoding.hpp"
#include "history/film_name.hpp"
#include "recs/error.hpp"
#include "text/trim.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace recs::history {
namespace {

[[noreturn]] void refuse(std::string_view name) {
  throw Error(fmt::format(
      "{}: is neither text nor a table; give a CSV export, or a list with a title in each line", name));
}

// A title as errors of ours print it, ready to copy: `"Her (2013)"`.
std::string_view without_quotes(std::string_view text) {
  const bool is_quoted = text.size() > 2 && text.starts_with('"') && text.ends_with('"');
  return is_quoted ? text::trim(text.substr(1, text.size() - 2)) : text;
}

}  // namespace

History read_title_list(std::string_view bytes, std::string_view name) {
  constexpr std::size_t beginning = 8192;  // text has no NUL; that it has none here is what git calls text
  if (bytes.substr(0, beginning).find('\0') != std::string_view::npos) refuse(name);
  Builder builder;
  for (std::size_t line = 1; !bytes.empty(); ++line) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    const auto text = text::trim(bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (text.empty() || text.starts_with('#')) continue;
    FilmName film = split_year(to_utf8(without_quotes(text)));
    if (auto fault = describe_fault(film.title); !fault.empty()) {
      builder.add_problem(line, fault + "; the line is left out");
    } else {
      builder.add({.title = std::move(film.title), .year = film.year, .line = line});
    }
  }
  History history = builder.finish("a list of titles");
  if (history.entries.empty() && !history.problems.empty()) refuse(name);
  return history;
}

}  // namespace recs::history
