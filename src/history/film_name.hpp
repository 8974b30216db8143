#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace recs::history {

/// A film's name taken apart.
struct FilmName {
  std::string title = {};
  std::string original_title = {};
  std::optional<int> year = {};

  friend bool operator==(const FilmName&, const FilmName&) = default;
};

/// The year at the beginning of `text` (`2013`, `2013.0`, `2013-10-13`), if it is one in which there were
/// films: 1870 … 2100.
[[nodiscard]] std::optional<int> read_year(std::string_view text);

/// `Her (2013)` → `Her`, 2013. Without a year in parentheses at the end, all of it is the title.
[[nodiscard]] FilmName split_year(std::string_view name);

/// A name as MovieLens writes it, with articles at the end and other titles in parentheses:
/// `City of Lost Children, The (Cité des enfants perdus, La) (1995)`.
[[nodiscard]] FilmName split_movielens_name(std::string_view name);

/// What keeps `title` from being one, in words; empty if nothing does.
[[nodiscard]] std::string describe_fault(std::string_view title);

}  // namespace recs::history
