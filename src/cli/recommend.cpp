#include "cli/commands.hpp"
#include "cli/film_rows.hpp"
#include "cli/terminal.hpp"
#include "recs/error.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"
#include "recs/titles.hpp"
#include "report/ranking_dot.hpp"
#include "report/ranking_text.hpp"

#include <algorithm>

namespace recs::cli {
namespace {

using report::FilmRow;

constexpr std::size_t usual_limit = 8;

// The films of --like, each once, in the order typed.
std::vector<FilmId> find_liked(const Options& options, const Index& index) {
  const TitleTable titles(index);
  std::vector<FilmId> liked;
  for (const std::string& typed : options.likes) {
    const FilmId film = titles.require(typed);
    if (std::ranges::find(liked, film) == liked.end()) liked.push_back(film);
  }
  return liked;
}

}  // namespace

Answer recommend(const Options& options, const Index& index) {
  const Format format = choose_format(options, row_formats({Format::dot}));
  const auto liked = find_liked(options, index);
  const Profile profile = blend(index, liked);
  std::vector<FilmRow> rows;
  for (const auto& each :
       rank(index, profile, {.limit = options.limit.value_or(usual_limit), .excluded = liked})) {
    const auto position = static_cast<std::int64_t>(rows.size() + 1);
    rows.push_back({.film = each.film, .rank = position, .score = each.score, .profile = &profile});
  }
  Answer result;
  if (rows.empty()) result.remark = "no other film of the catalogue shares a theme with what you like";
  if (format == Format::dot) {
    result.text = report::ranking_dot(index, liked, rows);
  } else if (format != Format::text) {
    result.text =
        print_films(options, format, index, rows,
                    {.offered = film_fields_after({"rank", "score", "shared", "only_film", "only_profile"}),
                     .for_tsv = {"score", "title", "year", "blurb"},
                     .for_json = {"rank", "score", "title", "year", "directors", "runtime", "blurb", "themes",
                                  "shared", "only_film", "only_profile"}});
  } else if (!rows.empty()) {
    result.text = report::ranking_text(index, liked, rows, choose_layout(options),
                                       options.explains ? report::Reasons::account : report::Reasons::brief);
  }
  return result;
}

}  // namespace recs::cli
