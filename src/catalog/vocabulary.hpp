#pragma once

#include "catalog/vocabulary_file.hpp"
#include "recs/catalog.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace recs {

/// The names and aliases of themes.
using ThemeNames = std::unordered_map<std::string, ThemeId>;

/// Where a theme was defined.
struct ThemePlace {
  std::size_t file = 0;  ///< of the files put together
  Place place;
};

struct Vocabulary {
  std::vector<Theme> themes;       ///< sorted by name
  std::vector<ThemePlace> places;  ///< in the same order; empty without files
  ThemeNames names;
  Rarity rarity = Rarity::none;
};

/// `; did you mean 'name'?` if there is a name or alias near `typed`, else nothing.
[[nodiscard]] std::string suggest_theme(std::string_view typed, const ThemeNames& names);

/// Puts the files of a catalogue together. What does not go together is reported in the later of the two
/// files: names that stand for two themes, implications of unknown themes or in a circle, different rarities.
[[nodiscard]] Vocabulary merge_vocabularies(std::span<VocabularyFile> files);

/// The vocabulary of a catalogue without one: the themes that its films name, each of importance 1.
[[nodiscard]] Vocabulary open_vocabulary(std::vector<std::string> names);

}  // namespace recs
