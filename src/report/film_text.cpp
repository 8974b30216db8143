#include "report/film_text.hpp"

#include "report/score.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>

namespace recs::report {
namespace {

std::string paragraph(const Piece& piece, std::size_t width, const Layout& layout) {
  return indented(wrap({&piece, 1}, width, layout), 0);
}

// `Spike Jonze · 126 min · United States · English`
std::string facts(const FilmView& film) {
  std::vector<std::string> parts;
  const auto add_list = [&](const std::vector<std::string_view>& list) {
    if (!list.empty()) parts.push_back(fmt::format("{}", fmt::join(list, ", ")));
  };
  add_list(film.directors);
  if (film.runtime) parts.push_back(fmt::format("{} min", *film.runtime));
  add_list(film.countries);
  add_list(film.languages);
  if (!film.series.empty()) parts.push_back(fmt::format("series: {}", film.series));
  if (!film.imdb.empty()) parts.emplace_back(film.imdb);
  return fmt::format("{}", fmt::join(parts, " · "));
}

// The lines of one entry of a list: what does not fit goes on below it, set in.
std::string list_entry(std::string_view start, std::span<const Piece> pieces, const Layout& layout) {
  constexpr std::size_t set_in = 2;
  const std::size_t columns = layout.width - start.size();
  auto lines = wrap(pieces, columns, layout);
  if (lines.size() > 1) lines = wrap(pieces, columns - set_in, layout);
  std::string out = std::string(start) + lines.front() + '\n';
  return out + indented(std::span(lines).subspan(1), start.size() + set_in);
}

// `0.9    `
std::string relevance_column(Thousandths relevance) {
  return fmt::format("{:<5}  ", format_thousandths(relevance));
}

std::string theme_list(const Index& index, std::span<const Tag> tags, const Layout& layout) {
  std::string out;
  for (const Tag& tag : tags) {
    std::vector<Piece> pieces = {
        {std::string(index.theme(tag.theme).name), tag.is_implied ? Paint::faint : Paint::plain}};
    if (tag.is_implied) pieces.push_back({" (implied)"});
    out += list_entry(relevance_column(tag.relevance), pieces, layout);
  }
  return out;
}

std::string themes(const Index& index, FilmId film, const Layout& layout) {
  constexpr std::size_t columns_after_name = 29;  // "  ██████████ 0.125  (implied)"
  std::vector<Tag> tags = index.tags(film);
  std::ranges::stable_sort(tags, std::ranges::greater(), &Tag::relevance);
  std::size_t name_columns = 0;
  for (const Tag& tag : tags) {
    name_columns = std::max(name_columns, text::display_width(index.theme(tag.theme).name));
  }
  if (name_columns + columns_after_name > layout.width) return theme_list(index, tags, layout);
  std::string out;
  for (const Tag& tag : tags) {
    const std::string name(index.theme(tag.theme).name);
    out += painted({name, tag.is_implied ? Paint::faint : Paint::plain}, layout);
    out += std::string(name_columns - text::display_width(name) + 2, ' ');
    out += painted({bar(tag.relevance * 80 / 1000), Paint::bar}, layout);
    out += fmt::format(" {}{}\n", format_thousandths(tag.relevance), tag.is_implied ? "  (implied)" : "");
  }
  return out;
}

}  // namespace

std::string film_text(const Index& index, FilmId id, const Layout& layout) {
  const FilmView film = index.film(id);
  const std::size_t width = readable_width(layout);
  const std::vector<Piece> name = {{std::string(film.title), Paint::title},
                                   {fmt::format(" ({})", film.year), Paint::faint}};
  std::string out = indented(wrap(name, width, layout), 0);
  if (!film.aka.empty()) {
    out += paragraph({fmt::format("also {}", fmt::join(film.aka, ", ")), Paint::faint}, width, layout);
  }
  if (const std::string line = facts(film); !line.empty()) out += paragraph({line}, width, layout);
  out += '\n' + paragraph({std::string(film.blurb)}, width, layout) + '\n';
  return out + themes(index, id, layout);
}

std::string film_list_text(const Index& index, std::span<const FilmRow> rows, const Layout& layout) {
  std::string out;
  for (const FilmRow& row : rows) {
    const FilmView film = index.film(row.film);
    std::vector<Piece> pieces = {{std::string(film.title), Paint::title},
                                 {fmt::format(" ({})", film.year), Paint::faint}};
    if (!film.directors.empty()) pieces.push_back({fmt::format(" · {}", fmt::join(film.directors, ", "))});
    out += list_entry(row.relevance ? relevance_column(*row.relevance) : "", pieces, layout);
  }
  return out;
}

}  // namespace recs::report
