#include "synthetic_film.hpp"

#include "words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <random>
#include <span>
#include <string_view>

namespace recs::bench {
namespace {

constexpr std::size_t theme_count = 2000;
constexpr std::size_t neighbourhoods = 50;
constexpr std::size_t asked_titles = 10;

// Titles are numbered through: adjective, noun, place.
constexpr std::size_t places = words::place_beginnings.size() * words::place_ends.size();
static_assert(words::adjectives.size() * words::nouns.size() * places == most_synthetic_films);

class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  /// 0 … sides - 1. The standard fixes the engine's numbers, but not those of its distributions.
  std::uint32_t below(std::size_t sides) { return static_cast<std::uint32_t>(engine_() % sides); }

  std::string_view one_of(std::span<const std::string_view> list) { return list[below(list.size())]; }

 private:
  std::mt19937 engine_;
};

// Ranks 0 … size - 1, of which rank r comes up in proportion to 1 / (r + 2) (Zipf; Mandelbrot 1953).
class PopularityDice {
 public:
  explicit PopularityDice(std::size_t size) {
    std::uint32_t sum = 0;
    for (std::uint32_t rank = 0; rank < size; ++rank) sums_.push_back(sum += 1'000'000 / (rank + 2));
  }

  std::size_t rank(Dice& dice) const {
    const std::uint32_t drawn = dice.below(sums_.back());
    return static_cast<std::size_t>(std::ranges::upper_bound(sums_, drawn) - sums_.begin());
  }

 private:
  std::vector<std::uint32_t> sums_;
};

// Popular themes are not neighbours in the alphabet. The factor has no divisor in common with the count.
std::uint16_t theme_of_rank(std::size_t rank) { return static_cast<std::uint16_t>(rank * 787 % theme_count); }

class TagMaker {
 public:
  std::vector<SyntheticTag> make(Dice& dice) const {
    const std::size_t home = dice.below(neighbourhoods);
    const std::size_t count = 8 + dice.below(9);
    std::vector<SyntheticTag> tags;
    while (tags.size() < count) {
      const bool is_of_home = dice.below(2) == 0;
      const std::size_t rank =
          is_of_home ? neighbour_.rank(dice) * neighbourhoods + home : anywhere_.rank(dice);
      const std::uint16_t theme = theme_of_rank(rank);
      if (std::ranges::find(tags, theme, &SyntheticTag::theme) != tags.end()) continue;
      tags.push_back({theme, static_cast<std::uint8_t>(1 + dice.below(20))});
    }
    std::ranges::sort(tags, {}, &SyntheticTag::theme);
    return tags;
  }

 private:
  PopularityDice anywhere_{theme_count};
  PopularityDice neighbour_{theme_count / neighbourhoods};
};

std::string capitalised(std::string_view word) {
  std::string text(word);
  std::ranges::replace(text, '-', ' ');
  text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

std::string place(std::size_t number) {
  return fmt::format("{}{}", words::place_beginnings[number / words::place_ends.size()],
                     words::place_ends[number % words::place_ends.size()]);
}

// The factor has no divisor in common with the number of titles: each number gives another title.
std::string title(std::size_t number) {
  const std::size_t scattered = number * 314'159 % most_synthetic_films;
  const std::size_t adjective = scattered % words::adjectives.size();
  const std::size_t rest = scattered / words::adjectives.size();
  return fmt::format(
      "{}{} {} of {}", adjective % 2 == 0 ? "" : "The ", capitalised(words::adjectives[adjective]),
      capitalised(words::nouns[rest % words::nouns.size()]), place(rest / words::nouns.size()));
}

std::string blurb(Dice& dice) {
  const std::string_view adjective = dice.one_of(words::adjectives);
  const bool is_vowel = std::string_view("aeiou").find(adjective[0]) != std::string_view::npos;
  const std::string_view person = dice.one_of(words::people);
  const std::string home = place(dice.below(places));
  const std::string_view deed = dice.one_of(words::deeds);
  const std::string_view outcome = dice.one_of(words::outcomes);
  return fmt::format("{} {} {} from the outskirts of {} {} {}.", is_vowel ? "An" : "A", adjective, person,
                     home, deed, outcome);
}

}  // namespace

std::vector<std::string> synthetic_themes() {
  std::vector<std::string> names;
  for (const std::string_view noun : words::nouns) {
    for (std::size_t i = 0; i < theme_count / words::nouns.size(); ++i) {
      names.push_back(fmt::format("{}-{}", words::adjectives[i * 4], noun));
    }
  }
  std::ranges::sort(names);
  return names;
}

std::vector<SyntheticFilm> make_synthetic_films(std::size_t count) {
  const TagMaker tag_maker;
  Dice dice(2013);
  std::vector<SyntheticFilm> films;
  films.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    SyntheticFilm film;
    film.title = i == 0 ? "Her" : title(i);
    film.year = i == 0 ? 2013 : static_cast<int>(1930 + dice.below(96));
    film.director = dice.one_of(words::given_names);
    film.director += ' ';
    film.director += dice.one_of(words::family_names);
    film.runtime = static_cast<int>(75 + dice.below(90));
    film.tags = tag_maker.make(dice);
    film.blurb = blurb(dice);
    films.push_back(std::move(film));
  }
  std::ranges::sort(films, {}, &SyntheticFilm::title);
  return films;
}

std::vector<std::string> ten_titles(const std::vector<SyntheticFilm>& films) {
  std::vector<std::string> titles = {"Her"};
  for (std::size_t i = 1; titles.size() < std::min(asked_titles, films.size()); ++i) {
    const std::string& next = films[i * films.size() / (asked_titles + 1)].title;
    if (next != "Her") titles.push_back(next);
  }
  return titles;
}

}  // namespace recs::bench
