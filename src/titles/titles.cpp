#include "recs/titles.hpp"

#include "recs/error.hpp"
#include "text/suggestion.hpp"
#include "text/title_key.hpp"
#include "text/unicode.hpp"
#include "titles/title_match.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace recs {
namespace {

constexpr int any_year = 0;
constexpr std::size_t most_suggestions = 3;

// Whether every word of `typed` begins a word of `title`: `eternal sun` in `eternal sunshine of …`.
bool begins_words_of(std::string_view typed, std::string_view title) {
  const std::string words = fmt::format(" {}", title);
  while (!typed.empty()) {
    const auto end = std::min(typed.find(' '), typed.size());
    if (words.find(fmt::format(" {}", typed.substr(0, end))) == std::string::npos) return false;
    typed.remove_prefix(std::min(end + 1, typed.size()));
  }
  return true;
}

// How far `typed` is from `title`, both without article; more than `tolerated` is far. The beginnings of
// words are near.
std::size_t distance_to_title(std::string_view typed, std::string_view title, std::size_t tolerated) {
  const std::string folded = text::fold(title);
  const std::string_view plain = text::without_article(folded);
  const std::size_t distance = text::edit_distance(typed, plain, tolerated);
  return begins_words_of(typed, plain) ? std::min<std::size_t>(distance, 1) : distance;
}

std::string list_names(const Index& index, const std::vector<FilmId>& films) {
  std::string text;
  for (std::size_t i = 0; i < films.size(); ++i) {
    text += i == 0 ? "" : i + 1 == films.size() ? " or " : ", ";
    text += fmt::format("'{}'", name_of(index.film(films[i])));
  }
  return text;
}

}  // namespace

std::vector<FilmId> TitleTable::find_title(std::string_view title, int year) const {
  std::vector<TitleMatch> matches = match_title(index_, title);
  if (year != any_year) std::erase_if(matches, [&](const TitleMatch& each) { return each.year != year; });
  int best = std::numeric_limits<int>::max();
  for (const TitleMatch& each : matches) best = std::min(best, each.mismatch);
  std::vector<FilmId> films;
  for (const TitleMatch& each : matches) {
    if (each.mismatch == best) films.push_back(each.film);
  }
  return films;
}

std::vector<FilmId> TitleTable::find(std::string_view typed) const {
  const auto with_year = text::split_year(typed);
  std::vector<FilmId> films;
  // `Solaris (1972)` means that year; `Blade Runner 2049` is first of all a title.
  const bool year_first = typed.ends_with(')');
  if (with_year && year_first) films = find_title(with_year->title, with_year->year);
  if (films.empty()) films = find_title(typed, any_year);
  if (films.empty() && with_year && !year_first) films = find_title(with_year->title, with_year->year);
  return films;
}

std::vector<FilmId> TitleTable::suggest(std::string_view typed, std::size_t limit) const {
  const auto with_year = text::split_year(typed);
  const std::string folded = text::fold(with_year ? with_year->title : typed);
  const std::string_view plain = text::without_article(folded);
  const std::size_t tolerated = text::tolerated_edits(plain);
  std::vector<std::pair<std::size_t, FilmId>> nearest;
  for (std::uint32_t i = 0; i < index_.film_count(); ++i) {
    const FilmView film = index_.film(FilmId{i});
    std::size_t distance = distance_to_title(plain, film.title, tolerated);
    for (const std::string_view other : film.aka) {
      distance = std::min(distance, distance_to_title(plain, other, tolerated));
    }
    if (distance <= tolerated) nearest.emplace_back(distance, FilmId{i});
  }
  std::ranges::sort(nearest);
  std::vector<FilmId> films;
  for (std::size_t i = 0; i < std::min(limit, nearest.size()); ++i) films.push_back(nearest[i].second);
  return films;
}

FilmId TitleTable::require(std::string_view typed) const {
  if (typed.find_first_not_of(' ') == std::string_view::npos) throw Error("the title of a film is empty");
  const auto films = find(typed);
  if (films.size() == 1) return films.front();
  if (films.empty()) {
    const auto near = suggest(typed, most_suggestions);
    throw Error(fmt::format("unknown film '{}'{}", text::printable(typed),
                            near.empty() ? "" : fmt::format("; did you mean {}?", list_names(index_, near))));
  }
  std::string candidates;
  for (const FilmId film : films) candidates += fmt::format("\n  \"{}\"", name_of(index_.film(film)));
  throw Error(fmt::format("'{}' may be any of {} films; choose one:{}", text::printable(typed), films.size(),
                          candidates));
}

}  // namespace recs
