#pragma once

#include "recs/critique.hpp"
#include "recs/index.hpp"
#include "recs/profile.hpp"

#include <string>
#include <vector>

namespace recs::report {

/// A theme asked for by name.
struct WantedTheme {
  ThemeId theme{};
  Thousandths relevance = 0;
};

/// What was asked, and the profile that came of it.
struct Question {
  std::vector<FilmId> liked = {};
  std::vector<FilmId> unliked = {};
  bool has_taste = false;  ///< whether it starts from a taste
  std::vector<WantedTheme> themes = {};
  std::vector<Critique> critiques = {};
  Profile profile = {};
  std::vector<ThemeWeight> pushed_away = {};  ///< by what is unliked: the most first, then by theme

  /// Whether it asks for films like one film and nothing else.
  [[nodiscard]] bool is_plain() const {
    return liked.size() == 1 && unliked.empty() && !has_taste && themes.empty() && critiques.empty();
  }
};

/// `films like Her (2013) and Moon (2009), unlike Solaris (1972), with chess, more comedy`.
[[nodiscard]] std::string question_text(const Index& index, const Question& question);

/// What the films are compared with: `Her`, or `what you ask for`.
[[nodiscard]] std::string wanted_by(const Index& index, const Question& question, const FilmView& beside);

/// The liked films that are most similar to `film`: one, or several that are equally similar; in their order.
[[nodiscard]] std::vector<FilmId> closest_liked(const Index& index, const Question& question, FilmId film);

/// `Her (2013) and Moon (2009)`.
[[nodiscard]] std::string film_names(const Index& index, std::span<const FilmId> films);

}  // namespace recs::report
