#include "review/remarks.hpp"
#include "text/suggestion.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

namespace recs {
namespace {

constexpr std::size_t longest_blurb = 140;
constexpr std::size_t shortest_name_to_compare = 8;

struct Spelling {
  std::string name;
  FilmId film{};  // the first that has it
};

// The last word of a folded name: people are told apart by it.
std::string family_name(std::string_view folded) { return std::string(folded.substr(folded.rfind(' ') + 1)); }

bool is_one_person(std::string_view a, std::string_view b) {
  const std::string left = text::fold(a);
  const std::string right = text::fold(b);
  const std::size_t tolerated = std::min(left.size(), right.size()) < shortest_name_to_compare ? 0 : 1;
  return text::edit_distance(left, right, tolerated) <= tolerated;
}

void review_directors(const Index& index, Remarks& remarks) {
  std::map<std::string, std::vector<Spelling>> by_family;
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    for (const std::string_view name : index.film(FilmId{i}).directors) {
      auto& known = by_family[family_name(text::fold(name))];
      if (std::ranges::find(known, name, &Spelling::name) != known.end()) continue;
      for (const Spelling& other : known) {
        if (!is_one_person(name, other.name)) continue;
        remarks.add(FilmId{i}, fmt::format("director '{}' is '{}' in '{}'", name, other.name,
                                           name_of(index.film(other.film))));
      }
      known.push_back({std::string(name), FilmId{i}});
    }
  }
}

void review_series(const Index& index, Remarks& remarks) {
  std::map<std::string_view, std::vector<FilmId>> members;
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const std::string_view series = index.film(FilmId{i}).series;
    if (!series.empty()) members[series].push_back(FilmId{i});
  }
  for (const auto& [series, films] : members) {
    if (films.size() == 1)
      remarks.add(films[0], fmt::format("'{}' is the only film of the series '{}'",
                                        name_of(index.film(films[0])), series));
  }
}

void review_blurbs(const Index& index, Remarks& remarks) {
  std::map<std::string_view, FilmId> seen;
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const FilmView film = index.film(FilmId{i});
    const std::size_t length = text::code_points(film.blurb).size();
    if (length > longest_blurb) {
      remarks.add(FilmId{i}, fmt::format("the blurb of '{}' has {} characters; {} are the limit",
                                         name_of(film), length, longest_blurb));
    }
    const auto [first, is_new] = seen.try_emplace(film.blurb, FilmId{i});
    if (!is_new) {
      remarks.add(FilmId{i}, fmt::format("'{}' has the blurb of '{}'", name_of(film),
                                         name_of(index.film(first->second))));
    }
  }
}

}  // namespace

void review_texts(const Index& index, Remarks& remarks) {
  review_blurbs(index, remarks);
  review_directors(index, remarks);
  review_series(index, remarks);
}

}  // namespace recs
