#include "cli/commands.hpp"
#include "cli/film_rows.hpp"
#include "cli/terminal.hpp"
#include "recs/titles.hpp"
#include "report/film_text.hpp"
#include "report/film_yaml.hpp"

#include <algorithm>

namespace recs::cli {

using report::FilmRow;

Answer show(const Options& options, const Index& index) {
  const Format format = choose_format(options, row_formats({Format::yaml}));
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
  std::vector<FilmRow> rows;
  for (std::size_t i = 0; i < std::min(index.film_count(), options.limit.value_or(index.film_count())); ++i) {
    rows.push_back({.film = FilmId{static_cast<std::uint32_t>(i)}});
  }
  const std::string remark = rows.empty() ? "the catalogue has no films" : "";
  if (format == Format::text) return {report::film_list_text(index, rows, choose_layout(options)), remark};
  return {print_films(options, format, index, rows,
                      {.offered = film_fields_after({}),
                       .for_tsv = {"title", "year", "blurb"},
                       .for_json = {"title", "year", "directors", "runtime", "blurb", "themes"}}),
          remark};
}

}  // namespace recs::cli
