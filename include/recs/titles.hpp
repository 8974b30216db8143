#pragma once

#include "recs/index.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace recs {

/// From what people type to films. Case, accents, punctuation and a leading or trailing article do not
/// matter; `Solaris (1972)` or `Solaris 1972` chooses among films of one title; other titles (`aka`) count.
class TitleTable {
 public:
  /// Keeps a reference to `index`, which must outlive it. Does no work.
  explicit TitleTable(const Index& index) : index_(index) {}

  /// The films that `typed` may mean, in catalogue order: those that match it most strictly. Empty if none
  /// does. `name_of(film)` always finds just that film. Does not depend on the number of films.
  [[nodiscard]] std::vector<FilmId> find(std::string_view typed) const;

  /// Up to `limit` films whose titles are near `typed`, the nearest first. Looks at every film.
  [[nodiscard]] std::vector<FilmId> suggest(std::string_view typed, std::size_t limit) const;

  /// The one film that `typed` means. Throws Error with suggestions if there is none, and with the candidates
  /// if there are several.
  [[nodiscard]] FilmId require(std::string_view typed) const;

 private:
  [[nodiscard]] std::vector<FilmId> find_title(std::string_view title, int year) const;

  const Index& index_;
};

}  // namespace recs
