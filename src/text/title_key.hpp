#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace recs::text {

/// A folded title without a leading or trailing article (`the matrix`, `matrix the` → `matrix`); an article
/// alone stays.
[[nodiscard]] std::string_view without_article(std::string_view folded);

/// A folded title without its spaces: `wall e` → `walle`.
[[nodiscard]] std::string without_spaces(std::string_view folded);

/// What all spellings of a title have in common: folded, without article and spaces.
[[nodiscard]] std::string title_key(std::string_view title);

/// What somebody typed, taken apart: `Solaris (1972)` or `Solaris 1972`.
struct TypedTitle {
  std::string_view title;
  int year = 0;
};

/// Nothing if `typed` does not end in a year after a title.
[[nodiscard]] std::optional<TypedTitle> split_year(std::string_view typed);

}  // namespace recs::text
