#pragma once

#include "catalog/problem.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"
#include "recs/similarity.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

// How doctest shows values of ours when a check fails.
namespace recs {

inline std::ostream& operator<<(std::ostream& out, FilmId id) {
  return out << "film " << static_cast<std::uint32_t>(id);
}
inline std::ostream& operator<<(std::ostream& out, ThemeId id) {
  return out << "theme " << static_cast<std::uint32_t>(id);
}
inline std::ostream& operator<<(std::ostream& out, const Similarity& score) {
  return out << score.shared << '/' << score.joint;
}
inline std::ostream& operator<<(std::ostream& out, const ThemeWeight& each) {
  return out << each.theme << '=' << each.weight;
}
inline std::ostream& operator<<(std::ostream& out, const Posting& each) {
  return out << each.film << '=' << each.weight;
}
inline std::ostream& operator<<(std::ostream& out, const Tag& tag) {
  return out << tag.theme << '=' << tag.relevance << (tag.is_implied ? " implied" : "");
}
inline std::ostream& operator<<(std::ostream& out, const Recommendation& each) {
  return out << each.film << ' ' << each.score;
}
inline std::ostream& operator<<(std::ostream& out, const Place& place) {
  return out << place.line << ':' << place.column;
}
inline std::ostream& operator<<(std::ostream& out, const Problem& problem) {
  return out << problem.place << ": " << problem.message;
}

}  // namespace recs

namespace doctest {

template <typename T>
struct StringMaker<std::vector<T>> {
  static String convert(const std::vector<T>& values) {
    String text = "[";
    for (const T& value : values) text += (text.size() > 1 ? String(", ") : String("")) + toString(value);
    return text + "]";
  }
};

}  // namespace doctest
