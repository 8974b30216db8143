#include "report/ranking_text.hpp"

#include "recs/explanation.hpp"
#include "report/account_text.hpp"
#include "report/headline.hpp"
#include "report/theme_names.hpp"

#include <fmt/format.h>

namespace recs::report {
namespace {

constexpr std::size_t most_shared = 4;
constexpr std::size_t most_different = 2;
constexpr std::size_t most_pushed_away = 6;

// What was asked, and what became of what is unliked.
std::string heading(const Index& index, const Question& question, std::size_t width, const Layout& layout) {
  std::string asked = question_text(index, question);
  asked.front() = 'F';
  const Piece title{asked, Paint::faint};
  std::string text = indented(wrap({&title, 1}, width, layout), 0);
  if (!question.pushed_away.empty()) {
    const Piece away{"pushed away: " + theme_labels(index, question.pushed_away, most_pushed_away),
                     Paint::faint};
    text += indented(wrap({&away, 1}, width, layout), 0);
  }
  return text;
}

std::string reason(const Index& index, const Explanation& explanation, std::size_t indent, std::size_t width,
                   const Layout& layout) {
  std::vector<Piece> pieces = {
      {"shares " + theme_labels(index, explanation.shared, most_shared), Paint::shared}};
  if (!explanation.only_film.empty()) {
    pieces.push_back({" · ", Paint::faint});
    pieces.push_back({"but " + theme_labels(index, explanation.only_film, most_different), Paint::different});
  }
  return indented(wrap(pieces, width - indent, layout), indent);
}

// What else there is to say of where a film stands: `closest to Moon (2009) · +2 in the series`.
std::string remarks(const Index& index, const Question& question, const FilmRow& row, std::size_t indent,
                    std::size_t width, const Layout& layout) {
  std::string text;
  if (question.liked.size() > 1) {
    const auto closest = closest_liked(index, question, row.film);
    if (!closest.empty()) text = "closest to " + film_names(index, closest);
  }
  if (row.left_out > 0) {
    text += fmt::format("{}+{} in the series", text.empty() ? "" : " · ", row.left_out);
  }
  if (text.empty()) return "";
  const Piece piece{text, Paint::faint};
  return indented(wrap({&piece, 1}, width - indent, layout), indent);
}

}  // namespace

std::string ranking_text(const Index& index, const Question& question, std::span<const FilmRow> rows,
                         const Layout& layout, Reasons reasons) {
  const std::size_t width = readable_width(layout);
  const std::size_t indent = headline_indent(rows.empty() ? 0 : *rows.back().rank);
  std::string out = heading(index, question, width, layout);
  for (const FilmRow& row : rows) {
    const FilmView film = index.film(row.film);
    const Piece blurb{std::string(film.blurb), Paint::plain};
    out += '\n' + headline(film, *row.rank, *row.score, indent, layout);
    out += indented(wrap({&blurb, 1}, width - indent, layout), indent);
    out += reasons == Reasons::account
               ? account_text(index, question.profile, row.film, wanted_by(index, question, film), indent,
                              layout)
               : reason(index, explain(index, question.profile, row.film), indent, width, layout);
    out += remarks(index, question, row, indent, width, layout);
  }
  return out;
}

}  // namespace recs::report
