#pragma once

#include "catalog/problem.hpp"
#include "recs/catalog.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace recs {

struct ImplicationDraft {
  std::string theme;
  Thousandths strength = 0;
  Place place;
};

/// A theme as its file says; `theme.implies` is still empty.
struct ThemeDraft {
  Theme theme;
  std::vector<ImplicationDraft> implies;
  Place place;
};

/// What one `themes.yaml` says.
struct VocabularyFile {
  std::string path;
  std::optional<Rarity> rarity;
  Place rarity_place;
  std::vector<ThemeDraft> themes;
  Problems problems;
};

[[nodiscard]] VocabularyFile read_vocabulary_file(std::string path, std::string_view text);

/// The names and aliases of themes.
using ThemeNames = std::unordered_map<std::string, ThemeId>;

struct Vocabulary {
  std::vector<Theme> themes;  ///< sorted by name
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
