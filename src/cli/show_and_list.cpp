#include "cli/commands.hpp"
#include "cli/film_rows.hpp"
#include "cli/narrowing.hpp"
#include "cli/terminal.hpp"
#include "recs/titles.hpp"
#include "report/film_text.hpp"
#include "report/film_yaml.hpp"

#include <algorithm>

namespace recs::cli {

using report::FilmRow;

Answer show(const Options& options, const Index& index) {
  const Format format = choose_format(options);
  const FilmId film = TitleTable(index).require(options.operands.front());
  if (format == Format::text) return {report::film_text(index, film, choose_layout(options)), ""};
  if (format == Format::yaml) return {report::film_yaml(index, film), ""};
  return {print_films(options, format, index, std::vector{FilmRow{.film = film}},
                      {.offered = film_fields_after({}),
                       .for_tsv = {"title", "year", "directors", "runtime", "blurb", "themes"},
                       .for_json = film_fields_after({})}),
          ""};
}

Answer list(const Options& options, const Index& index) {
  const Format format = choose_format(options);
  const NarrowedBy narrowed = read_narrowing(options, index);
  const Filter filter(index, narrowed.criteria);
  const auto films = admitted_films(index, filter);
  std::vector<FilmRow> rows;
  for (const FilmId film :
       std::span(films).first(std::min(films.size(), options.limit.value_or(films.size())))) {
    rows.push_back({.film = film});
  }
  const std::string remark = rows.empty() ? describe_no_films(index, filter) : "";
  if (format == Format::text)
    return {report::film_list_text(index, rows, choose_layout(options)), remark, narrowed.notes};
  return {print_films(options, format, index, rows,
                      {.offered = film_fields_after({}),
                       .for_tsv = {"title", "year", "blurb"},
                       .for_json = {"title", "year", "directors", "runtime", "blurb", "themes"}}),
          remark, narrowed.notes};
}

}  // namespace recs::cli
