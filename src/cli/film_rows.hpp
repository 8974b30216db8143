#pragma once

#include "cli/presentation.hpp"
#include "recs/index.hpp"
#include "report/film_table.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {

/// `fields`, which rows of an answer have, and then those that every film has.
[[nodiscard]] std::vector<std::string_view> film_fields_after(std::vector<std::string_view> fields);

/// The rows in `format`, which is one of rows.
[[nodiscard]] std::string print_films(const Options& options, Format format, const Index& index,
                                      std::span<const report::FilmRow> rows, const FieldChoice& choice);

}  // namespace recs::cli
