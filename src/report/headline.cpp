#include "report/headline.hpp"

#include "report/score.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace recs::report {
namespace {

constexpr std::size_t number_columns = 2;  // at least
constexpr std::size_t number_gap = 2;
constexpr std::size_t score_columns = 14;  // " ██████████ 42"
constexpr std::size_t narrowest_bar = 60;  // below this width the score is digits only

}  // namespace

std::size_t headline_indent(std::int64_t last_number) {
  return std::max(number_columns, fmt::to_string(last_number).size()) + number_gap;
}

std::string headline(const FilmView& film, std::int64_t number, const Similarity& score, std::size_t indent,
                     const Layout& layout) {
  const std::size_t width = readable_width(layout);
  const bool has_bar = width >= narrowest_bar;
  const std::size_t right = has_bar ? score_columns : 4;
  const std::size_t left = width - indent - right;
  std::vector<Piece> pieces = {{std::string(film.title), Paint::title},
                               {fmt::format(" ({})", film.year), Paint::faint}};
  const std::string directors = fmt::format(" · {}", fmt::join(film.directors, ", "));
  const std::size_t columns = text::display_width(name_of(film));
  if (!film.directors.empty() && columns + text::display_width(directors) <= left) {
    pieces.push_back({directors, Paint::plain});
  }
  auto lines = wrap(pieces, left, layout);
  const std::size_t used = text::display_width(wrap(pieces, left, {}).front());
  const int value = percent(score);
  lines[0] += std::string(left - used, ' ');
  if (has_bar)
    lines[0] += ' ' + painted({bar(static_cast<std::size_t>(value) * 80 / 100), Paint::bar}, layout);
  lines[0] += fmt::format("{:>{}}", value, has_bar ? 3 : 4);
  std::string text = indented(lines, indent);
  text.replace(0, indent, fmt::format("{:>{}}{:{}}", number, indent - number_gap, "", number_gap));
  return text;
}

}  // namespace recs::report
