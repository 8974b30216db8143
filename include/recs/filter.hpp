#pragma once

#include "recs/index.hpp"
#include "recs/range.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace recs {

/// What films must be like. Everything set must hold; what is empty does not matter. Films match a name if
/// one of their names has all its words, in this order, when case, accents and punctuation do not matter:
/// `Anderson` and `paul anderson` match Paul Thomas Anderson, `korea` matches South Korea.
struct Criteria {
  std::vector<ThemeId> with = {};     ///< all of these themes, at any relevance, also implied ones
  std::vector<ThemeId> without = {};  ///< none of these, in the same sense
  Range years = {};                   ///< of first release
  Range runtimes = {};                ///< minutes; a film of unknown runtime is in no range but the open one
  std::vector<std::string> directors = {};       ///< by any of these
  std::vector<std::string> countries = {};       ///< from any of these
  std::optional<std::vector<FilmId>> only = {};  ///< among these
  std::vector<FilmId> seen = {};                 ///< not among these

  friend bool operator==(const Criteria&, const Criteria&) = default;
};

/// The parts of Criteria, in their order.
enum class Criterion : std::uint8_t { with, without, years, runtimes, directors, countries, only, seen };

/// Criteria, made ready to be asked about many films.
class Filter {
 public:
  /// Keeps a reference to `index`, which must outlive it.
  Filter(const Index& index, Criteria criteria);

  [[nodiscard]] bool admits(FilmId film) const;

  /// The criteria that a film does not meet, in order.
  [[nodiscard]] std::vector<Criterion> failures(FilmId film) const;

  /// The criteria that are set, in order.
  [[nodiscard]] std::vector<Criterion> criteria() const;

 private:
  using Words = std::vector<std::string>;

  [[nodiscard]] bool is_set(Criterion criterion) const;
  [[nodiscard]] bool meets(Criterion criterion, FilmId film) const;

  const Index* index_;
  Criteria criteria_;             // films sorted
  std::vector<Words> directors_;  // folded
  std::vector<Words> countries_;
};

/// How many films a criterion removes.
struct Removal {
  Criterion criterion{};
  std::size_t all = 0;    ///< films that do not meet it
  std::size_t alone = 0;  ///< films that meet every other: so many more there would be without it

  friend bool operator==(const Removal&, const Removal&) = default;
};

/// What each criterion that is set removes of `films`, in the order of the criteria: what to tell when
/// nothing is left. Linear in the number of films.
[[nodiscard]] std::vector<Removal> count_removed(const Filter& filter, std::span<const FilmId> films);

}  // namespace recs
