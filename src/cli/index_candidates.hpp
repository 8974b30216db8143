#pragma once

#include "cli/candidates.hpp"
#include "recs/index.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace recs::cli {

/// More than anybody looks through; and a catalogue may have a million films.
inline constexpr std::size_t most_candidates = 1000;

/// How names are given.
enum class Spelling : std::uint8_t {
  own,      ///< as the catalogue has them
  as_typed  ///< in lower case without accents if what was typed is not in them else: `amelie` after `ame`
};

// What `typed` may become: names that begin so, or of which a word does, however it is written; the options
// that take them do not mind. Linear in the size of the catalogue.

/// Titles that mean one film, with a year where a title alone does not.
[[nodiscard]] Candidates film_candidates(const Index& index, std::string_view typed, Spelling spelling);

[[nodiscard]] Candidates theme_candidates(const Index& index, std::string_view typed, Spelling spelling);
[[nodiscard]] Candidates director_candidates(const Index& index, std::string_view typed, Spelling spelling);
[[nodiscard]] Candidates country_candidates(const Index& index, std::string_view typed, Spelling spelling);

}  // namespace recs::cli
