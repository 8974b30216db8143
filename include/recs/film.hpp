#pragma once

#include "recs/theme.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recs {

/// The position of a film in `Catalog::films`, which is sorted by title (by code point), then year.
enum class FilmId : std::uint32_t {};

/// How much a theme is what a film is about.
struct Tag {
  ThemeId theme{};
  Thousandths relevance = 0;  ///< 1 … 1000
  bool is_implied = false;    ///< the vocabulary added it; the entry does not name it

  friend bool operator==(const Tag&, const Tag&) = default;
};

/// One entry of the catalogue. Every text is a single line of valid UTF-8 without control characters.
struct Film {
  std::string title = {};
  int year = 0;  ///< of first release, 1870 … 2100
  std::vector<std::string> directors = {};
  std::optional<int> runtime = {};  ///< minutes
  std::vector<std::string> countries = {};
  std::vector<std::string> languages = {};
  std::vector<std::string> aka = {};  ///< other titles
  std::string series = {};            ///< empty if it belongs to none
  std::string imdb = {};              ///< `tt1798709`, or empty
  std::vector<Tag> tags = {};         ///< sorted by theme, each theme once
  std::string blurb = {};

  friend bool operator==(const Film&, const Film&) = default;
};

/// What an index says of a film: views of the index, which must outlive them.
struct FilmView {
  std::string_view title;
  int year = 0;
  std::vector<std::string_view> directors;
  std::optional<int> runtime;  ///< minutes
  std::vector<std::string_view> countries;
  std::vector<std::string_view> languages;
  std::vector<std::string_view> aka;
  std::string_view series;
  std::string_view imdb;
  std::string_view blurb;
};

/// `Her (2013)`: how a film is named everywhere, and what can be typed back in.
[[nodiscard]] std::string name_of(const Film& film);
[[nodiscard]] std::string name_of(const FilmView& film);

}  // namespace recs
