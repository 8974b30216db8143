#include "report/ranking_text.hpp"

#include "recs/explanation.hpp"
#include "report/account_text.hpp"
#include "report/score.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace recs::report {
namespace {

constexpr std::size_t widest = 100;      // longer lines are hard to read
constexpr std::size_t rank_columns = 2;  // at least
constexpr std::size_t rank_gap = 2;
constexpr std::size_t score_columns = 14;  // " ██████████ 42"
constexpr std::size_t narrowest_bar = 60;  // below this width the score is digits only
constexpr std::size_t most_shared = 4;
constexpr std::size_t most_different = 2;

Piece heading(const Index& index, std::span<const FilmId> liked) {
  std::string text = "Films like ";
  for (std::size_t i = 0; i < liked.size(); ++i) {
    text += i == 0 ? "" : i + 1 == liked.size() ? " and " : ", ";
    text += name_of(index.film(liked[i]));
  }
  return {text, Paint::faint};
}

std::string labels(const Index& index, std::span<const ThemeWeight> themes, std::size_t most) {
  std::string text;
  for (const ThemeWeight& each : themes.first(std::min(most, themes.size()))) {
    text += fmt::format("{}{}", text.empty() ? "" : ", ", index.theme(each.theme).label);
  }
  return text;
}

// Title, year and directors on the left, the score on the right of the first line.
std::string headline(const FilmView& film, const FilmRow& row, std::size_t indent, std::size_t width,
                     const Layout& layout) {
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
  const int score = percent(*row.score);
  lines[0] += std::string(left - used, ' ');
  if (has_bar)
    lines[0] += ' ' + painted({bar(static_cast<std::size_t>(score) * 80 / 100), Paint::bar}, layout);
  lines[0] += fmt::format("{:>{}}", score, has_bar ? 3 : 4);
  std::string text = indented(lines, indent);
  text.replace(0, indent, fmt::format("{:>{}}{:{}}", *row.rank, indent - rank_gap, "", rank_gap));
  return text;
}

std::string reason(const Index& index, const Explanation& explanation, std::size_t indent, std::size_t width,
                   const Layout& layout) {
  std::vector<Piece> pieces = {{"shares " + labels(index, explanation.shared, most_shared), Paint::shared}};
  if (!explanation.only_film.empty()) {
    pieces.push_back({" · ", Paint::faint});
    pieces.push_back({"but " + labels(index, explanation.only_film, most_different), Paint::different});
  }
  return indented(wrap(pieces, width - indent, layout), indent);
}

// What the account of a film calls the other side.
std::string wanted_by(const Index& index, std::span<const FilmId> liked, const FilmView& film) {
  if (liked.size() != 1) return "what you like";
  const FilmView only = index.film(liked.front());
  return only.title == film.title ? name_of(only) : std::string(only.title);
}

}  // namespace

std::string ranking_text(const Index& index, std::span<const FilmId> liked, std::span<const FilmRow> rows,
                         const Layout& layout, Reasons reasons) {
  const std::size_t width = std::min(layout.width, widest);
  const std::size_t rank_digits = rows.empty() ? 0 : fmt::to_string(*rows.back().rank).size();
  const std::size_t indent = std::max(rank_columns, rank_digits) + rank_gap;
  const Piece title = heading(index, liked);
  std::string out = indented(wrap({&title, 1}, width, layout), 0);
  for (const FilmRow& row : rows) {
    const FilmView film = index.film(row.film);
    const Piece blurb{std::string(film.blurb), Paint::plain};
    out += '\n' + headline(film, row, indent, width, layout);
    out += indented(wrap({&blurb, 1}, width - indent, layout), indent);
    out += reasons == Reasons::account
               ? account_text(index, *row.profile, row.film, wanted_by(index, liked, film), indent, layout)
               : reason(index, explain(index, *row.profile, row.film), indent, width, layout);
  }
  return out;
}

}  // namespace recs::report
