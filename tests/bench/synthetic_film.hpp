#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace recs::bench {

/// That a film has a theme, and how much: in twentieths, 1 … 20.
struct SyntheticTag {
  std::uint16_t theme = 0;  ///< position in synthetic_themes()
  std::uint8_t twentieths = 0;
};

/// A film that nobody made.
struct SyntheticFilm {
  std::string title;
  int year = 0;
  std::string director;
  int runtime = 0;                 ///< minutes
  std::vector<SyntheticTag> tags;  ///< sorted by theme, each theme once
  std::string blurb;
};

/// As many titles as the words are good for.
inline constexpr std::size_t most_synthetic_films = 1'200'000;

/// The vocabulary: 2,000 names, sorted.
[[nodiscard]] std::vector<std::string> synthetic_themes();

/// `count` films, at most most_synthetic_films, sorted by title; the same for the same `count` everywhere. No
/// title comes twice, and one of them is "Her". A film has 8 to 16 themes. The popularity of themes falls as
/// in Zipf's law; half of a film's themes are of one of 50 neighbourhoods, so that films have relatives.
[[nodiscard]] std::vector<SyntheticFilm> make_synthetic_films(std::size_t count);

/// "Her" and nine more of the titles, evenly spread: what is asked for when something is measured.
[[nodiscard]] std::vector<std::string> ten_titles(const std::vector<SyntheticFilm>& films);

}  // namespace recs::bench
