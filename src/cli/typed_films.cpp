#include "cli/typed_films.hpp"

#include "cli/input.hpp"
#include "recs/error.hpp"
#include "recs/titles.hpp"
#include "text/trim.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace recs::cli {
namespace {

std::vector<FilmId> films_in(const std::string& path, const TitleTable& titles) {
  const std::string text = read_input(path);
  std::vector<FilmId> films;
  std::string problems;
  std::size_t number = 0;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    ++number;
    const std::string_view title = text::trim(line);
    if (title.empty() || title.starts_with('#')) continue;
    try {
      films.push_back(titles.require(title));
    } catch (const Error& error) {
      problems +=
          fmt::format("{}{}:{}: {}", problems.empty() ? "" : "\n", input_name(path), number, error.what());
    }
  }
  if (!problems.empty()) throw Error(problems);
  if (films.empty()) throw Error(fmt::format("{}: has no titles", input_name(path)));
  return films;
}

}  // namespace

std::vector<FilmId> find_films(const std::vector<std::string>& typed, const Index& index) {
  const TitleTable titles(index);
  std::vector<FilmId> films;
  for (const std::string& word : typed) {
    const bool is_file = word.size() > 1 && word.front() == '@';
    const auto found = is_file       ? films_in(word.substr(1), titles)
                       : word == "-" ? films_in(word, titles)
                                     : std::vector{titles.require(word)};
    for (const FilmId film : found) {
      if (std::ranges::find(films, film) == films.end()) films.push_back(film);
    }
  }
  return films;
}

}  // namespace recs::cli
