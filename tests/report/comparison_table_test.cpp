#include "report/comparison_table.hpp"

#include "recs/profile.hpp"

#include <doctest/doctest.h>

namespace recs::report {
namespace {

Index films() {
  Catalog catalog;
  catalog.themes = {{.name = "ai", .label = "artificial intelligence"},
                    {.name = "loneliness", .label = "loneliness"},
                    {.name = "love", .label = "love"},
                    {.name = "space-travel", .label = "space travel"}};
  const auto tag = [](std::uint32_t theme, Thousandths relevance) { return Tag{ThemeId{theme}, relevance}; };
  catalog.films = {{.title = "Her",
                    .year = 2013,
                    .directors = {"Spike Jonze"},
                    .tags = {tag(0, 1000), tag(1, 900), tag(2, 900)},
                    .blurb = "A man and his operating system."},
                   {.title = "Moon",
                    .year = 2009,
                    .directors = {"Duncan Jones"},
                    .tags = {tag(0, 500), tag(1, 1000), tag(3, 900)},
                    .blurb = "A miner alone on the far side."},
                   {.title = "Oh! 千と千尋の神隠し",
                    .year = 2001,
                    .tags = {tag(1, 100)},
                    .blurb = "Lost among the spirits of a bath house."}};
  return Index(catalog);
}

constexpr FilmId her{0};
constexpr FilmId moon{1};
constexpr FilmId oh{2};

Comparison compare(FilmId liked, FilmId film, std::int64_t rank, std::size_t promoted_to = 0) {
  Comparison comparison{{.liked = {liked}, .profile = blend(films(), {&liked, 1})}, film, rank, {}};
  if (promoted_to > 0) comparison.promotion = {{.theme = ThemeId{3}}, promoted_to};
  return comparison;
}

TEST_SUITE("comparison_table") {
  TEST_CASE("a comparison is one row of what concerns both films") {
    const auto all = comparison_fields();
    const auto row = [&](const Comparison& comparison) {
      return to_jsonl(comparison_table(films(), comparison, {all.begin(), all.end()}), '\n');
    };
    CHECK(row(compare(her, moon, 12, 3)) ==
          R"-({"film_a":"Her (2013)","film_b":"Moon (2009)","rank":12,"score":0.3684,"shared":[)-"
          R"-({"theme":"loneliness","contribution":0.2368,"weight_a":0.9,"weight_b":1.0},)-"
          R"-({"theme":"ai","contribution":0.1316,"weight_a":1.0,"weight_b":0.5}],)-"
          R"-("only_a":["love"],"only_b":["space-travel"],"brings_up":{"theme":"space-travel","rank":3}})-"
          "\n");
    CHECK(
        row(compare(her, oh, 1)) ==
        R"-({"film_a":"Her (2013)","film_b":"Oh! 千と千尋の神隠し (2001)","rank":1,"score":0.0357,"shared":[)-"
        R"-({"theme":"loneliness","contribution":0.0357,"weight_a":0.9,"weight_b":0.1}],)-"
        R"-("only_a":["ai","love"],"only_b":[],"brings_up":null})-"
        "\n");
    CHECK(to_tsv(comparison_table(films(), compare(her, moon, 12, 3), {all.begin(), all.end()}), '\n') ==
          "Her (2013)\tMoon (2009)\t12\t0.3684\tloneliness=0.2368, ai=0.1316\tlove\tspace-travel\t"
          "space-travel=3\n");
  }

  TEST_CASE("with a field of themes a comparison is a row for each theme of either film") {
    const auto of_themes = comparison_theme_fields();
    CHECK(to_csv(comparison_table(films(), compare(her, moon, 1), {of_themes.begin(), of_themes.end()})) ==
          "theme,contribution,weight_a,weight_b\r\n"
          "loneliness,0.2368,0.9,1\r\n"
          "ai,0.1316,1,0.5\r\n"
          "love,0.0000,0.9,0\r\n"
          "space-travel,0.0000,0,0.9\r\n");
    CHECK(to_tsv(comparison_table(films(), compare(her, oh, 1), {"score", "theme"}), '\n') ==
          "0.0357\tloneliness\n"
          "0.0357\tai\n"
          "0.0357\tlove\n");
  }

  TEST_CASE("a comparison of films that share nothing has no rows") {
    const Comparison comparison{.question = {.liked = {her}}, .film = moon};
    CHECK(to_csv(comparison_table(films(), comparison, {"score"})) == "score\r\n");
    CHECK(to_csv(comparison_table(films(), comparison, {"theme"})) == "theme\r\n");
  }
}

}  // namespace
}  // namespace recs::report
