#include "recs/critique.hpp"
#include "recs/taste.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>

#include <random>

namespace recs {
namespace {

constexpr ThemeId a{0};
constexpr ThemeId b{1};
constexpr ThemeId c{2};

Index two_films() {
  Catalog catalog;
  catalog.themes = {{.name = "a"}, {.name = "b", .importance = 500}, {.name = "c", .importance = 2000}};
  catalog.films = {{.title = "0", .tags = {{a, 1000}, {b, 400}}}, {.title = "1", .tags = {{c, 500}}}};
  return Index(catalog);
}

constexpr FilmId first[] = {FilmId{0}};
constexpr FilmId both[] = {FilmId{0}, FilmId{1}};

TEST_SUITE("taste_blend") {
  TEST_CASE("a taste alone asks for what it likes more") {
    CHECK((blend(two_films(), {}, {.more = {{c, 1000}, {b, 300}}}) == Profile{{{b, 150}, {c, 2000}}, 2150}));
  }

  TEST_CASE("a taste counts as one more film") {
    const Taste taste{.more = {{c, 1000}, {b, 300}}};
    CHECK((blend(two_films(), first, taste) == Profile{{{a, 500}, {b, 175}, {c, 1000}}, 1675}));
    CHECK((blend(two_films(), both, taste) == Profile{{{a, 333}, {b, 117}, {c, 1000}}, 1450}));
  }

  TEST_CASE("what is liked less is turned down by a share of the usual step") {
    const Index index = two_films();
    const Taste taste{.more = {{c, 1000}}, .less = {{a, 1000}, {b, 500}}};
    const Profile alone{{{c, 2000}}, 2000};
    CHECK((blend(index, {}, taste) ==
           apply(alone, index, std::vector<Critique>{{a, Direction::less, 250}, {b, Direction::less, 125}})));
    CHECK((blend(index, {}, taste).emphases == std::vector<Emphasis>{{a, 1500}, {b, 1500}}));
    const Profile with_film{{{a, 500}, {b, 100}, {c, 1000}}, 1600};
    CHECK((
        blend(index, first, taste) ==
        apply(with_film, index, std::vector<Critique>{{a, Direction::less, 125}, {b, Direction::less, 63}})));
  }

  TEST_CASE("a taste that likes nothing more is no film") {
    const Index index = two_films();
    CHECK((blend(index, both, Taste{}) == blend(index, both)));
    CHECK((blend(index, {}, {.less = {{a, 1000}}}) == Profile{}));
    const Critique less{b, Direction::less, 125};
    CHECK((blend(index, first, {.less = {{b, 1000}}}) ==
           apply(blend(index, first), index, std::span(&less, 1))));
  }

  TEST_CASE("a taste that likes what a film is about blends as that film") {
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
      CAPTURE(seed);
      const Index index(testing::random_catalog(seed, 20, 10, 10));
      std::mt19937 engine(seed);
      const auto random = [&] { return FilmId{static_cast<std::uint32_t>(engine() % 20)}; };
      const std::vector<FilmId> liked = {random(), random()};
      const FilmId film = random();
      Taste taste;
      for (const Tag& tag : index.tags(film)) taste.more.push_back({tag.theme, tag.relevance});
      if (taste.more.empty()) continue;
      CHECK((blend(index, liked, taste) == blend(index, std::vector{liked[0], liked[1], film})));
      CHECK((blend(index, {}, taste) == blend(index, std::vector{film})));
    }
  }
}

}  // namespace
}  // namespace recs
