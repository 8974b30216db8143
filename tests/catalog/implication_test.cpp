#include "catalog/implication.hpp"

#include "support/print.hpp"

#include <doctest/doctest.h>

namespace recs {
namespace {

constexpr ThemeId a{0};
constexpr ThemeId b{1};
constexpr ThemeId c{2};
constexpr ThemeId d{3};

std::vector<Theme> themes_with(std::vector<std::vector<Implication>> implications) {
  std::vector<Theme> themes(implications.size());
  for (std::size_t i = 0; i < themes.size(); ++i) themes[i].implies = std::move(implications[i]);
  return themes;
}

std::vector<Tag> implied(const std::vector<Theme>& themes, std::vector<Tag> tags, int year = 2013) {
  Film film{.year = year, .tags = std::move(tags)};
  Implications(themes).add_implied(film);
  return film.tags;
}

TEST_SUITE("implication") {
  TEST_CASE("a theme is implied at relevance times strength") {
    const auto themes = themes_with({{{b, 700}}, {}});
    CHECK(implied(themes, {{a, 1000, false}}) == std::vector<Tag>{{a, 1000, false}, {b, 700, true}});
    CHECK(implied(themes, {{a, 505, false}}) == std::vector<Tag>{{a, 505, false}, {b, 354, true}});  // 353.5
  }

  TEST_CASE("what the entry says itself stays") {
    const auto themes = themes_with({{{b, 700}}, {{c, 500}}, {}});
    CHECK(implied(themes, {{a, 1000, false}, {b, 100, false}}) ==
          std::vector<Tag>{{a, 1000, false}, {b, 100, false}, {c, 50, true}});
  }

  TEST_CASE("implications go on and the greatest wins") {
    // d implies c and a; a implies b; c implies b more strongly.
    const auto themes = themes_with({{{b, 500}}, {}, {{b, 900}}, {{a, 1000}, {c, 800}}});
    CHECK(implied(themes, {{d, 1000, false}}) ==
          std::vector<Tag>{{a, 1000, true}, {b, 720, true}, {c, 800, true}, {d, 1000, false}});
  }

  TEST_CASE("what rounds to nothing is not added") {
    const auto themes = themes_with({{{b, 100}}, {}});
    CHECK(implied(themes, {{a, 4, false}}) == std::vector<Tag>{{a, 4, false}});
    CHECK(implied(themes, {{a, 5, false}}) == std::vector<Tag>{{a, 5, false}, {b, 1, true}});
  }

  TEST_CASE("a film has the themes of its year") {
    auto themes = themes_with({{}, {}, {}, {}});
    themes[0].years = {1990, 1999};
    themes[2].years = {1995, {}};
    themes[3].years = {{}, 1929};
    struct Case {
      int year;
      std::vector<Tag> expected;
    };
    const Case cases[] = {
        {1929, {{b, 500, false}, {d, 1000, true}}},
        {1930, {{b, 500, false}}},
        {1990, {{a, 1000, true}, {b, 500, false}}},
        {1999, {{a, 1000, true}, {b, 500, false}, {c, 1000, true}}},
        {2000, {{b, 500, false}, {c, 1000, true}}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.year);
      CHECK(implied(themes, {{b, 500, false}}, each.year) == each.expected);
    }
  }

  TEST_CASE("what the entry says itself stays also of the themes of its year") {
    auto themes = themes_with({{}, {{c, 500}}, {}});
    themes[1].years = {1990, 1999};
    CHECK(implied(themes, {{a, 900, false}, {b, 200, false}}, 1995) ==
          std::vector<Tag>{{a, 900, false}, {b, 200, false}, {c, 100, true}});
    CHECK(implied(themes, {{c, 300, false}}, 1995) == std::vector<Tag>{{b, 1000, true}, {c, 300, false}});
  }

  TEST_CASE("themes of a year imply others and are implied by others") {
    // b implies a and, through it, d; c implies b less than the year does.
    auto themes = themes_with({{{d, 500}}, {{a, 800}}, {{b, 500}}, {}});
    themes[1].years = {1990, 1999};
    CHECK(implied(themes, {{c, 900, false}}, 1995) ==
          std::vector<Tag>{{a, 800, true}, {b, 1000, true}, {c, 900, false}, {d, 400, true}});
    CHECK(implied(themes, {{c, 900, false}}, 2000) ==
          std::vector<Tag>{{a, 360, true}, {b, 450, true}, {c, 900, false}, {d, 180, true}});
  }

  TEST_CASE("a circle is found") {
    CHECK((find_circle(themes_with({{{b, 500}}, {{c, 500}}, {}})) == std::nullopt));
    CHECK((find_circle(themes_with({{{a, 500}}})) == std::vector<ThemeId>{a}));
    CHECK((find_circle(themes_with({{{b, 500}}, {{c, 500}}, {{b, 500}}})) == std::vector<ThemeId>{b, c}));
  }

  TEST_CASE("a chain as long as the vocabulary is followed") {
    std::vector<Theme> themes(100'000);
    for (std::uint32_t i = 0; i + 1 < themes.size(); ++i) themes[i].implies = {{ThemeId{i + 1}, 1000}};
    CHECK((find_circle(themes) == std::nullopt));
    CHECK(implied(themes, {{ThemeId{99'990}, 500, false}}).size() == 10);
  }
}

}  // namespace
}  // namespace recs
