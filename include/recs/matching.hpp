#pragma once

#include "recs/history.hpp"
#include "recs/index.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace recs {

/// A film that an entry of a history means.
struct MatchedFilm {
  FilmId film{};
  std::size_t entry = 0;  ///< its position in `History::entries`
  std::optional<Thousandths> rating = {};
  bool is_certain = true;  ///< false if the entry may as well mean another film

  friend bool operator==(const MatchedFilm&, const MatchedFilm&) = default;
};

/// What a history says of the films of a catalogue.
struct Matching {
  std::vector<MatchedFilm> films;      ///< sorted by film, each once
  std::vector<std::size_t> unmatched;  ///< positions of the entries that mean no film, in order

  friend bool operator==(const Matching&, const Matching&) = default;
};

/// The films that the entries of a history mean:
/// - those of the entry's IMDb number, if the catalogue has it;
/// - else those that have the title or the original title of the entry as one of their titles (case, accents,
///   punctuation and a leading or trailing article do not matter) and the year of the entry or, if there are
///   none, the year before or after it. An entry without a year means a film of any year; `Solaris 2002`
///   means that year if it is no title itself. A film with a number other than the entry's is another film.
///
/// Of several such films the entry means the one whose title is spelled most as the entry has it, where a
/// title of the film comes before its other titles. If there are several of these too, it may mean any of
/// them: all are matched, and none of them is certain.
///
/// Of several entries that mean a film, the one that counts is certain rather than not, then one with a
/// rating, then the one that matches best, then the first. Does not depend on the number of films, unless
/// entries have IMDb numbers: then it is linear.
[[nodiscard]] Matching match_films(const Index& index, const History& history);

}  // namespace recs
