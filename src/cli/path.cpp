#include "recs/path.hpp"

#include "cli/commands.hpp"
#include "cli/film_rows.hpp"
#include "cli/terminal.hpp"
#include "cli/two_films.hpp"
#include "report/path_dot.hpp"
#include "report/path_table.hpp"
#include "report/path_text.hpp"

#include <fmt/format.h>

namespace recs::cli {

Answer path(const Options& options, const Index& index) {
  const Format format = choose_format(options);
  const auto [from, to] = require_two_films(options, index);
  const std::vector<PathStep> steps = find_path(index, from, to);
  Answer result;
  if (steps.empty()) {
    result.remark = fmt::format("no chain of at most {} steps leads from '{}' to '{}'", usual_most_steps,
                                name_of(index.film(from)), name_of(index.film(to)));
  }
  if (format != Format::text && format != Format::dot) {
    const auto fields = choose_fields(options, format,
                                      {.offered = film_fields_after({"step", "score", "shared"}),
                                       .for_tsv = {"step", "score", "title", "year", "shared"},
                                       .for_json = {"step", "score", "title", "year", "directors", "runtime",
                                                    "blurb", "themes", "shared"}});
    result.text = print_table(options, format, report::path_table(index, from, steps, fields));
  } else if (!steps.empty()) {
    result.text = format == Format::dot ? report::path_dot(index, from, steps)
                                        : report::path_text(index, from, steps, choose_layout(options));
  }
  return result;
}

}  // namespace recs::cli
