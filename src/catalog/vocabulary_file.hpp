#pragma once

#include "catalog/problem.hpp"
#include "recs/catalog.hpp"

#include <optional>
#include <string>
#include <string_view>
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

/// What people read for a theme whose entry gives no label: its name with spaces for hyphens.
[[nodiscard]] std::string label_of(std::string name);

}  // namespace recs
