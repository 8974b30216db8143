#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace recs::text {

/// Where a text has what was typed of it, the best first.
enum class Fit : std::uint8_t {
  beginning,  ///< it begins so, perhaps after an article
  word,       ///< a word of it begins so
  loose,      ///< the same without the article that was typed
  none
};

/// The first letters that somebody typed of a text. Case, accents and punctuation do not matter.
class Beginning {
 public:
  explicit Beginning(std::string_view typed);

  /// `text` is folded.
  [[nodiscard]] Fit fit(std::string_view text) const;

  /// What was typed, folded.
  [[nodiscard]] const std::string& folded() const { return folded_; }

 private:
  std::string folded_;
  std::string after_space_;  // ` eternal sun`: where a word begins so
  std::string without_article_;
};

/// Where `text` has `part`, whatever the case of ASCII letters; npos if it does not.
[[nodiscard]] std::size_t find_in_any_case(std::string_view text, std::string_view part);

}  // namespace recs::text
