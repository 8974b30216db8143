#include "recs/path.hpp"

#include "recs/profile.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace recs {
namespace {

using Films = std::vector<FilmId>;

// The definition: every chain tried, film by film.
class AllChains {
 public:
  AllChains(const Index& index, FilmId to, std::size_t most_steps)
      : index_(index), to_(to), most_steps_(most_steps) {}

  Films best_from(FilmId from) {
    films_ = {from};
    try_from({1, 1});
    return best_;
  }

 private:
  void try_from(const Similarity& width) {
    if (films_.back() == to_) return keep(width);
    if (films_.size() > most_steps_) return;
    for (std::uint32_t i = 0; i < index_.film_count(); ++i) {
      const FilmId next{i};
      const Similarity step = similarity(index_.weights(films_.back()), index_.weights(next));
      if (step.shared == 0 || std::ranges::find(films_, next) != films_.end()) continue;
      films_.push_back(next);
      try_from(std::min(width, step));
      films_.pop_back();
    }
  }

  void keep(const Similarity& width) {
    if (!best_.empty()) {
      if (width < width_) return;
      if (width == width_ && std::tuple(films_.size(), films_) >= std::tuple(best_.size(), best_)) return;
    }
    width_ = width;
    best_ = films_;
  }

  const Index& index_;
  FilmId to_;
  std::size_t most_steps_;
  Films films_;
  Films best_;
  Similarity width_;
};

Films films_of(FilmId from, const std::vector<PathStep>& path) {
  Films films = path.empty() ? Films{} : Films{from};
  for (const PathStep& step : path) films.push_back(step.film);
  return films;
}

TEST_SUITE("path") {
  TEST_CASE("a path is the best of all chains on random catalogues") {
    std::size_t detours = 0;
    std::size_t longest = 0;
    for (std::uint32_t seed = 1; seed <= 250; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 7, 2 + seed % 12, 1 + seed % 5));
      const std::size_t most_steps = seed % 7;
      const FilmId from{seed % 7};
      const FilmId to{(seed + 1 + seed / 7 % 6) % 7};
      const Films expected = AllChains(index, to, most_steps).best_from(from);
      CHECK(films_of(from, find_path(index, from, to, most_steps)) == expected);
      detours += expected.size() > 2 ? 1U : 0U;
      longest = std::max(longest, expected.size());
    }
    CHECK(detours > 50);
    CHECK(longest > 4);
  }

  TEST_CASE("of equal paths the one is taken whose films come first") {
    Catalog catalog;
    for (const char* const name : {"a", "b", "c", "d", "e"}) catalog.themes.push_back({.name = name});
    const auto add = [&](std::uint32_t first, std::uint32_t second) {
      Film film{.title = "A", .year = 1900 + static_cast<int>(catalog.films.size())};
      film.tags = {{ThemeId{first}, 1000, false}};
      if (second != first) film.tags.push_back({ThemeId{second}, 1000, false});
      catalog.films.push_back(film);
    };
    // Films 2 and 3 lead from 0 to 4; 5 and 6 lead on to 1. Those after lead nowhere, so that the search goes
    // further from 1 than from 0.
    for (const auto& [first, second] : {std::pair{0U, 0U},
                                        {3U, 3U},
                                        {0U, 1U},
                                        {0U, 1U},
                                        {1U, 2U},
                                        {2U, 3U},
                                        {2U, 3U},
                                        {0U, 4U},
                                        {0U, 4U},
                                        {0U, 4U}}) {
      add(first, second);
    }
    const Index index(catalog);
    CHECK(films_of(FilmId{0}, find_path(index, FilmId{0}, FilmId{1})) ==
          Films{FilmId{0}, FilmId{2}, FilmId{4}, FilmId{5}, FilmId{1}});
    CHECK(films_of(FilmId{1}, find_path(index, FilmId{1}, FilmId{0})) ==
          Films{FilmId{1}, FilmId{5}, FilmId{4}, FilmId{2}, FilmId{0}});
    CHECK(find_path(index, FilmId{0}, FilmId{1}, 3).empty());
  }

  TEST_CASE("each step is explained") {
    const Index index(testing::random_catalog(3, 60, 12, 5));
    std::size_t steps = 0;
    for (std::uint32_t i = 1; i < 60; ++i) {
      FilmId before{0};
      for (const PathStep& step : find_path(index, before, FilmId{i})) {
        const Similarity score = similarity(index.weights(before), index.weights(step.film));
        CHECK(step.why.score == score);
        CHECK(!step.why.shared.empty());
        before = step.film;
        ++steps;
      }
    }
    CHECK(steps > 60);
  }

  TEST_CASE("a path leads back over the same similarity") {
    const auto width = [](const std::vector<PathStep>& path) {
      Similarity weakest{1, 1};
      for (const PathStep& step : path) weakest = std::min(weakest, step.why.score);
      return weakest;
    };
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 200, 15, 5));
      const auto there = find_path(index, FilmId{0}, FilmId{100});
      const auto back = find_path(index, FilmId{100}, FilmId{0});
      CHECK(there.size() == back.size());
      CHECK(width(there) == width(back));
    }
  }

  TEST_CASE("there is no path to a film that shares nothing or from a film to itself") {
    Catalog catalog;
    catalog.themes = {{.name = "a"}, {.name = "b"}};
    catalog.films = {{.title = "A", .year = 2000, .tags = {{ThemeId{0}, 1000, false}}},
                     {.title = "B", .year = 2000, .tags = {{ThemeId{1}, 1000, false}}},
                     {.title = "C", .year = 2000}};
    const Index index(catalog);
    CHECK(find_path(index, FilmId{0}, FilmId{1}).empty());
    CHECK(find_path(index, FilmId{0}, FilmId{2}).empty());
    CHECK(find_path(index, FilmId{2}, FilmId{0}).empty());
    CHECK(find_path(index, FilmId{0}, FilmId{0}).empty());
  }
}

}  // namespace
}  // namespace recs
