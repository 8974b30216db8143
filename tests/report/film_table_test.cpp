#include "report/film_table.hpp"

#include "report/theme_table.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>

namespace recs::report {
namespace {

Index two_films() {
  Catalog catalog;
  catalog.themes = {{.name = "ai",
                     .label = "ai",
                     .meaning = "Machines.",
                     .facet = "subject",
                     .aliases = {"bots"},
                     .implies = {{ThemeId{1}, 500}}},
                    {.name = "tech", .label = "tech"}};
  catalog.films = {{.title = "Her",
                    .year = 2013,
                    .directors = {"Spike Jonze"},
                    .runtime = 126,
                    .countries = {"United States"},
                    .languages = {"English"},
                    .aka = {"Ella"},
                    .series = "S",
                    .imdb = "tt1798709",
                    .tags = {{ThemeId{0}, 500, false}, {ThemeId{1}, 1000, false}},
                    .blurb = "Lonely."},
                   {.title = "Moon", .year = 2009, .tags = {{ThemeId{0}, 500, false}}, .blurb = "Alone."}};
  return Index(catalog);
}

TEST_SUITE("film_table") {
  TEST_CASE("every field of a film can be printed") {
    const Index index = two_films();
    const std::vector<FilmRow> rows = {{.film = FilmId{0}}, {.film = FilmId{1}}};
    const auto fields = film_fields();
    CHECK(to_tsv(film_table(index, rows, {fields.begin(), fields.end()}), '\n') ==
          "Her\t2013\tSpike Jonze\t126\tUnited States\tEnglish\tElla\tS\ttt1798709\tLonely.\ttech=1, ai=0.5\n"
          "Moon\t2009\t\t\t\t\t\t\t\tAlone.\tai=0.5\n");
  }

  TEST_CASE("a recommendation has its rank and score and contributions") {
    const Index index = two_films();
    const FilmId liked[] = {FilmId{0}};
    const Question question{
        .liked = {FilmId{0}}, .profile = blend(index, liked), .pushed_away = {{ThemeId{1}, 250}}};
    const std::vector<FilmRow> rows = {
        {.film = FilmId{1}, .rank = 1, .score = Similarity{500, 1500}, .left_out = 2, .question = &question}};
    const auto fields = ranking_fields();
    CHECK(to_tsv(film_table(index, rows, {fields.begin(), fields.end()}), '\n') ==
          "1\t0.3333\tai=0.3333\t\ttech\tHer (2013)\ttech=0.25\t2\n");
  }

  TEST_CASE("every field of a theme can be printed") {
    const Index index = two_films();
    const std::vector<ThemeRow> themes = {{ThemeId{0}, 2}, {ThemeId{1}, 1}};
    const auto fields = theme_fields();
    CHECK(to_tsv(theme_table(index, themes, {fields.begin(), fields.end()}), '\n') ==
          "ai\tai\tsubject\t1\t2\tMachines.\tbots\ttech=0.5\n"
          "tech\ttech\t\t1\t1\t\t\t\n");
  }
}

}  // namespace
}  // namespace recs::report
