#pragma once

#include "recs/range.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recs {

/// The position of a theme in `Catalog::themes`, which is sorted by name.
enum class ThemeId : std::uint32_t {};

/// A number between 0 and a few units, held exactly: 900 is 0.9.
using Thousandths = std::uint32_t;

/// A film with the theme at relevance r has `theme` at r × strength, unless its entry says otherwise.
struct Implication {
  ThemeId theme{};
  Thousandths strength = 0;  ///< 1 … 1000

  friend bool operator==(const Implication&, const Implication&) = default;
};

/// A tag of the vocabulary.
struct Theme {
  std::string name = {};                  ///< what entries say: `artificial-intelligence`
  std::string label = {};                 ///< what people read: `artificial intelligence`
  std::string meaning = {};               ///< one line, may be empty
  std::string facet = {};                 ///< genre, subject, mood …; may be empty
  Thousandths importance = 1000;          ///< curated: 1 … 10,000
  std::vector<std::string> aliases = {};  ///< other names that entries and users may use
  std::vector<Implication> implies = {};  ///< sorted by theme; without cycles over the vocabulary
  std::optional<Range> years = {};        ///< films released then have it at relevance 1, unless their entry
                                          ///< says otherwise

  friend bool operator==(const Theme&, const Theme&) = default;
};

/// What an index says of a theme: views of the index, which must outlive them.
struct ThemeView {
  std::string_view name;
  std::string_view label;
  std::string_view meaning;
  std::string_view facet;
  Thousandths importance = 1000;  ///< curated × rarity, where the catalogue asks for that; at least 1
  std::vector<std::string_view> aliases;
  std::vector<Implication> implies;  ///< sorted by theme
};

}  // namespace recs
