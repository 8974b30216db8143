#include "report/ranking_text.hpp"

#include "recs/ranking.hpp"
#include "report/film_text.hpp"
#include "report/theme_text.hpp"
#include "support/print.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace recs::report {
namespace {

Index films() {
  Catalog catalog;
  catalog.themes = {{.name = "ai",
                     .label = "artificial intelligence",
                     .meaning = "Machines that think.",
                     .facet = "subject",
                     .aliases = {"bots"},
                     .implies = {{ThemeId{3}, 500}}},
                    {.name = "loneliness", .label = "loneliness", .facet = "subject"},
                    {.name = "space", .label = "space", .facet = "setting"},
                    {.name = "tech", .label = "technology"}};
  const auto tag = [](std::uint32_t theme, Thousandths relevance) {
    return Tag{ThemeId{theme}, relevance, theme == 3};
  };
  catalog.films = {
      {.title = "Her",
       .year = 2013,
       .directors = {"Spike Jonze"},
       .runtime = 126,
       .aka = {"Ella"},
       .tags = {tag(0, 1000), tag(1, 900), tag(3, 500)},
       .blurb = "A lonely letter-writer falls for the operating system that seems to understand him."},
      {.title = "Moon",
       .year = 2009,
       .directors = {"Duncan Jones"},
       .tags = {tag(0, 500), tag(1, 1000), tag(2, 900)},
       .blurb = "A miner alone on the far side of the Moon counts the days until he may go home."},
      {.title = "千と千尋の神隠し千と千尋の神隠し千と千尋の神隠し",
       .year = 2001,
       .tags = {tag(1, 100)},
       .blurb = "Lost."}};
  return Index(catalog);
}

std::string ranking(const Layout& layout) {
  const Index index = films();
  const std::vector<FilmId> liked = {FilmId{0}};
  const Profile profile = blend(index, liked);
  std::vector<FilmRow> rows;
  for (const auto& each : rank(index, profile, {.excluded = liked})) {
    rows.push_back({.film = each.film,
                    .rank = static_cast<std::int64_t>(rows.size() + 1),
                    .score = each.score,
                    .profile = &profile});
  }
  return ranking_text(index, liked, rows, layout);
}

TEST_SUITE("ranking_text") {
  TEST_CASE("a ranking is laid out for eighty columns") {
    CHECK(ranking({.width = 80}) ==
          "Films like Her (2013)\n"
          "\n"
          " 1  Moon (2009) · Duncan Jones                                     ████       41\n"
          "    A miner alone on the far side of the Moon counts the days until he may go\n"
          "    home.\n"
          "    shares loneliness, artificial intelligence · but space\n"
          "\n"
          " 2  千と千尋の神隠し千と千尋の神隠し千と千尋の神隠し (2001)        ▍           4\n"
          "    Lost.\n"
          "    shares loneliness\n");
  }

  TEST_CASE("at forty columns there are no bars and titles wrap") {
    CHECK(ranking({.width = 40}) ==
          "Films like Her (2013)\n"
          "\n"
          " 1  Moon (2009) · Duncan Jones        41\n"
          "    A miner alone on the far side of the\n"
          "    Moon counts the days until he may go\n"
          "    home.\n"
          "    shares loneliness, artificial\n"
          "    intelligence · but space\n"
          "\n"
          " 2  千と千尋の神隠し千と千尋の神隠し   4\n"
          "    千と千尋の神隠し (2001)\n"
          "    Lost.\n"
          "    shares loneliness\n");
  }

  TEST_CASE("no line is wider than the terminal") {
    for (std::size_t width = 20; width < 130; ++width) {
      CAPTURE(width);
      std::istringstream lines(ranking({.width = width}));
      for (std::string line; std::getline(lines, line);) CHECK(text::display_width(line) <= width);
    }
  }

  TEST_CASE("colour changes nothing but the colour") {
    std::string colored = ranking({.width = 72, .has_color = true});
    CHECK(colored.find("\x1b[1mMoon\x1b[0m") != std::string::npos);
    for (auto at = colored.find('\x1b'); at != std::string::npos; at = colored.find('\x1b')) {
      colored.erase(at, colored.find('m', at) - at + 1);
    }
    CHECK(colored == ranking({.width = 72}));
  }

  TEST_CASE("a film is shown whole") {
    CHECK(film_text(films(), FilmId{0}, {.width = 60}) ==
          "Her (2013)\n"
          "also Ella\n"
          "Spike Jonze · 126 min\n"
          "\n"
          "A lonely letter-writer falls for the operating system that\n"
          "seems to understand him.\n"
          "\n"
          "ai          ██████████ 1\n"
          "loneliness  █████████  0.9\n"
          "tech        █████      0.5  (implied)\n");
  }

  TEST_CASE("films are listed a line each") {
    const std::vector<FilmRow> rows = {{.film = FilmId{0}, .relevance = 900}, {.film = FilmId{1}}};
    CHECK(film_list_text(films(), rows, {}) ==
          "0.9    Her (2013) · Spike Jonze\nMoon (2009) · Duncan Jones\n");
  }

  TEST_CASE("themes are listed by facet") {
    const std::vector<ThemeId> all = {ThemeId{0}, ThemeId{1}, ThemeId{2}, ThemeId{3}};
    CHECK(theme_list_text(films(), all, {.width = 50}) ==
          "    1  tech\n"
          "\n"
          "setting\n"
          "    1  space\n"
          "\n"
          "subject\n"
          "    2  ai          Machines that think.\n"
          "    3  loneliness\n");
  }

  TEST_CASE("a theme is shown with its films") {
    const std::vector<FilmRow> rows = {{.film = FilmId{0}, .relevance = 1000}};
    CHECK(theme_text(films(), ThemeId{0}, rows, {}) ==
          "ai subject · importance 1 · 1 film\n"
          "Machines that think.\n"
          "also bots\n"
          "implies tech (0.5)\n"
          "\n"
          "1      Her (2013) · Spike Jonze\n");
  }
}

}  // namespace
}  // namespace recs::report
