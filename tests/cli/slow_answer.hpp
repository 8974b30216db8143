#pragma once

#include "recs/catalog.hpp"
#include "recs/critique.hpp"
#include "recs/filter.hpp"
#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"
#include "recs/taste.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace recs::testing {

/// What a command line asks for, by what its options mean.
struct Asked {
  std::vector<FilmId> liked = {};  ///< each once
  std::vector<FilmId> unliked = {};
  std::optional<Taste> taste = {};
  std::vector<std::pair<ThemeId, Thousandths>> themes = {};
  std::vector<Critique> critiques = {};

  std::vector<ThemeId> with = {};
  std::vector<ThemeId> without = {};
  std::optional<Range> years = {};
  std::optional<Range> runtimes = {};
  std::set<std::string> directors = {};  ///< their full names
  std::set<std::string> countries = {};
  std::optional<std::set<FilmId>> only = {};
  std::optional<std::set<FilmId>> seen = {};
  std::int64_t min_score = 0;  ///< in ten-thousandths

  std::optional<std::size_t> limit = {};
  SeriesRule series = SeriesRule::first;
  std::optional<Thousandths> lambda = {};
};

/// What the program should print, and say if that is nothing.
struct SlowAnswer {
  std::string text;
  std::string remark;

  friend bool operator==(const SlowAnswer&, const SlowAnswer&) = default;
};

/// The profile of a question, theme by theme.
[[nodiscard]] Profile profile_slowly(const Index& index, const Asked& asked);

// The answers of the commands, worked out film by film from the catalogue that the index is of.

/// Lines of rank, score, title, year, closest_to and left_out.
[[nodiscard]] SlowAnswer recommend_slowly(const Catalog& catalog, const Index& index, const Asked& asked);

/// Lines of title and year.
[[nodiscard]] SlowAnswer list_slowly(const Catalog& catalog, const Asked& asked);

/// Lines of name and films.
[[nodiscard]] SlowAnswer themes_slowly(const Catalog& catalog, const Asked& asked);

/// Lines of relevance, title and year.
[[nodiscard]] SlowAnswer films_of_theme_slowly(const Catalog& catalog, ThemeId theme, const Asked& asked);

}  // namespace recs::testing
