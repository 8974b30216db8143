#pragma once

#include "synthetic_film.hpp"

#include <filesystem>
#include <vector>

namespace recs::bench {

/// Writes a catalogue into `directory`, which must exist: one YAML file a decade. Throws std::runtime_error
/// if it cannot.
void write_yaml(const std::vector<SyntheticFilm>& films, const std::filesystem::path& directory);

/// Writes the same for databases: `films.tsv` (number in the order of titles, title, year, blurb), `tags.tsv`
/// (film, theme, weight in twentieths) and `titles.txt`, the ten titles to ask for.
void write_tables(const std::vector<SyntheticFilm>& films, const std::filesystem::path& directory);

}  // namespace recs::bench
