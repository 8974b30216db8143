#pragma once

#include "recs/index.hpp"
#include "report/film_table.hpp"
#include "report/paint.hpp"
#include "report/theme_table.hpp"

#include <span>
#include <string>

namespace recs::report {

/// The themes under headings for their facets, each with the number of its films and its meaning.
[[nodiscard]] std::string theme_list_text(const Index& index, std::span<const ThemeRow> themes,
                                          const Layout& layout);

/// What the vocabulary says of a theme, and the films that have it.
[[nodiscard]] std::string theme_text(const Index& index, ThemeId id, std::span<const FilmRow> films,
                                     const Layout& layout);

}  // namespace recs::report
