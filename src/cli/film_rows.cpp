#include "cli/film_rows.hpp"

namespace recs::cli {

std::vector<std::string_view> film_fields_after(std::vector<std::string_view> fields) {
  const auto rest = report::film_fields();
  fields.insert(fields.end(), rest.begin(), rest.end());
  return fields;
}

std::string print_films(const Options& options, Format format, const Index& index,
                        std::span<const report::FilmRow> rows, const FieldChoice& choice) {
  return print_table(options, format,
                     report::film_table(index, rows, choose_fields(options, format, choice)));
}

}  // namespace recs::cli
