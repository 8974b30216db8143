#include "recs/titles.hpp"

#include "recs/error.hpp"
#include "text/suggestion.hpp"
#include "text/unicode.hpp"
#include "titles/title_key.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
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

std::string list_names(const Index& index, const std::vector<FilmId>& films) {
  std::string text;
  for (std::size_t i = 0; i < films.size(); ++i) {
    text += i == 0 ? "" : i + 1 == films.size() ? " or " : ", ";
    text += fmt::format("'{}'", name_of(index.film(films[i])));
  }
  return text;
}

}  // namespace

TitleTable::TitleTable(const Index& index) : index_(index) {
  const auto add = [&](const std::string& title, FilmId film, bool is_aka) {
    std::string folded = text::fold(title);
    std::string loose = without_spaces(without_article(folded));
    keys_.push_back({std::move(loose), std::move(folded), title, film, is_aka});
  };
  for (std::size_t i = 0; i < index.film_count(); ++i) {
    const FilmId id{static_cast<std::uint32_t>(i)};
    const Film& film = index.film(id);
    add(film.title, id, false);
    for (const std::string& title : film.aka) add(title, id, true);
  }
}

std::vector<FilmId> TitleTable::find_title(std::string_view title, int year) const {
  const std::string folded = text::fold(title);
  const std::string_view plain = without_article(folded);
  const std::string loose = without_spaces(plain);
  std::vector<FilmId> films;
  int best = std::numeric_limits<int>::max();
  for (const Key& key : keys_) {
    if (key.loose != loose || (year != any_year && index_.film(key.film).year != year)) continue;
    const int difference = key.title == title                     ? 0
                           : key.folded == folded                 ? 1
                           : without_article(key.folded) == plain ? 2
                                                                  : 3;
    const int mismatch = 2 * difference + (key.is_aka ? 1 : 0);
    if (mismatch < best) films.clear();
    if (mismatch <= best && (films.empty() || films.back() != key.film)) films.push_back(key.film);
    best = std::min(best, mismatch);
  }
  return films;
}

std::vector<FilmId> TitleTable::find(std::string_view typed) const {
  const auto with_year = split_year(typed);
  std::vector<FilmId> films;
  // `Solaris (1972)` means that year; `Blade Runner 2049` is first of all a title.
  const bool year_first = typed.ends_with(')');
  if (with_year && year_first) films = find_title(with_year->title, with_year->year);
  if (films.empty()) films = find_title(typed, any_year);
  if (films.empty() && with_year && !year_first) films = find_title(with_year->title, with_year->year);
  return films;
}

std::vector<FilmId> TitleTable::suggest(std::string_view typed, std::size_t limit) const {
  const auto with_year = split_year(typed);
  const std::string folded = text::fold(with_year ? with_year->title : typed);
  const std::string_view plain = without_article(folded);
  const std::size_t tolerated = text::tolerated_edits(plain);
  std::map<FilmId, std::size_t> distances;
  for (const Key& key : keys_) {
    const std::string_view title = without_article(key.folded);
    std::size_t distance = text::edit_distance(plain, title, tolerated);
    if (begins_words_of(plain, title)) distance = std::min<std::size_t>(distance, 1);
    if (distance > tolerated) continue;
    const auto [entry, is_new] = distances.try_emplace(key.film, distance);
    entry->second = std::min(entry->second, distance);
  }
  std::vector<std::pair<std::size_t, FilmId>> nearest;
  for (const auto& [film, distance] : distances) nearest.emplace_back(distance, film);
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
