#pragma once

#include "recs/catalog.hpp"
#include "recs/similarity.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace recs {

/// That a film has a theme, seen from the theme.
struct Posting {
  FilmId film{};
  Weight weight = 0;
  Thousandths relevance = 0;
  bool is_implied = false;

  friend bool operator==(const Posting&, const Posting&) = default;
};

/// A catalogue made ready for questions: the weight of every theme in every film, by film and by theme, and
/// all that is printed of them. It is one block of bytes, in memory or in a file, that is used where it lies;
/// nothing is read before it is asked for. Immutable; may be read from several threads; copies share the
/// bytes.
class Index {
 public:
  /// Linear in the size of the catalogue, but for sorting its titles. Throws Error beyond the limits of the
  /// format: 65,535 themes in a film, 4 GiB of films.
  explicit Index(const Catalog& catalog);

  [[nodiscard]] std::size_t film_count() const noexcept;
  [[nodiscard]] std::size_t theme_count() const noexcept;

  [[nodiscard]] FilmView film(FilmId id) const;
  [[nodiscard]] ThemeView theme(ThemeId id) const;

  /// The theme of this name or alias. Logarithmic for a name, linear for an alias.
  [[nodiscard]] std::optional<ThemeId> find_theme(std::string_view name) const;

  /// The themes of a film and how much it is about them, sorted by theme.
  [[nodiscard]] std::vector<Tag> tags(FilmId id) const;

  /// The themes of a film, sorted by theme. A weight is relevance × importance, at least 1.
  [[nodiscard]] std::vector<ThemeWeight> weights(FilmId id) const;

  /// How many films have a theme.
  [[nodiscard]] std::size_t film_count(ThemeId id) const;

  /// The films that have a theme, sorted by film.
  [[nodiscard]] std::vector<Posting> postings(ThemeId id) const;

  /// The sections of the bytes, for the parts of the library that look at them directly.
  struct Parts;
  explicit Index(std::shared_ptr<const Parts> parts) : parts_(std::move(parts)) {}
  [[nodiscard]] const Parts& parts() const noexcept { return *parts_; }

 private:
  std::shared_ptr<const Parts> parts_;
};

}  // namespace recs
