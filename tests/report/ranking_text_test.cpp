#include "report/ranking_text.hpp"

#include "recs/ranking.hpp"
#include "report/film_text.hpp"
#include "report/theme_text.hpp"
#include "support/print.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <algorithm>
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

std::string ranking(const Layout& layout, Reasons reasons = Reasons::brief) {
  const Index index = films();
  const std::vector<FilmId> liked = {FilmId{0}};
  const Question question{.liked = liked, .profile = blend(index, liked)};
  std::vector<FilmRow> rows;
  for (const auto& each : rank(index, question.profile, {.excluded = liked})) {
    rows.push_back({.film = each.film,
                    .rank = static_cast<std::int64_t>(rows.size() + 1),
                    .score = each.score,
                    .question = &question});
  }
  return ranking_text(index, question, rows, layout, reasons);
}

std::size_t widest_line(const std::string& text) {
  std::size_t widest = 0;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, text::display_width(line));
  return widest;
}

bool begins_with(const std::string& text, std::string_view beginning) { return text.starts_with(beginning); }

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

  TEST_CASE("an account takes the place of the reasons") {
    CHECK(begins_with(ranking({.width = 60}, Reasons::account),
                      "Films like Her (2013)\n"
                      "\n"
                      " 1  Moon (2009) · Duncan Jones                 ████       41\n"
                      "    A miner alone on the far side of the Moon counts the\n"
                      "    days until he may go home.\n"
                      "    theme                    wanted    has      %\n"
                      "    loneliness                0.900  1.000  26.47\n"
                      "    artificial intelligence   1.000  0.500  14.71\n"
                      "    1.400 / 3.400                           41.18\n"
                      "    only in Her: technology\n"
                      "    only in Moon: space\n"
                      "\n"));
  }

  TEST_CASE("no line is wider than the terminal") {
    for (std::size_t width = 20; width < 130; ++width) {
      CAPTURE(width);
      CHECK(widest_line(ranking({.width = width})) <= width);
      CHECK(widest_line(ranking({.width = width}, Reasons::account)) <= width);
      CHECK(widest_line(film_text(films(), FilmId{0}, {.width = width})) <= width);
      const std::vector<FilmRow> rows = {{.film = FilmId{0}, .relevance = 125}, {.film = FilmId{2}}};
      CHECK(widest_line(film_list_text(films(), rows, {.width = width})) <= width);
    }
  }

  TEST_CASE("a rank of three digits moves the texts and not the scores") {
    const Index index = films();
    const std::vector<FilmId> liked = {FilmId{0}};
    const Question question{.liked = liked, .profile = blend(index, liked)};
    const std::vector<FilmRow> rows = {
        {.film = FilmId{1}, .rank = 9, .score = Similarity{1, 2}, .question = &question},
        {.film = FilmId{1}, .rank = 1000, .score = Similarity{1, 2}, .question = &question}};
    const std::string text = ranking_text(index, question, rows, {.width = 40});
    CHECK(text.find("   9  Moon (2009) · Duncan Jones      50\n      A miner alone") != std::string::npos);
    CHECK(text.find("1000  Moon (2009) · Duncan Jones      50\n      A miner alone") != std::string::npos);
  }

  TEST_CASE("awkward titles keep the scores in their column at forty columns") {
    struct Case {
      std::string title;
      std::string headline;
    };
    const Case cases[] = {
        {"君の名は。", " 1  君の名は。 (2000)                 50\n"},
        {"Ame\u0301lie", " 1  Ame\u0301lie (2000)                     50\n"},
        {"👨‍👩‍👧 Family", " 1  👨‍👩‍👧 Family (2000)                  50\n"},
        {"I ❤️ Huckabees", " 1  I ❤️ Huckabees (2000)             50\n"},
        {"🇯🇵", " 1  🇯🇵 (2000)                         50\n"},
        {"新世紀エヴァンゲリオン劇場版 Air/まごころを、君に",
         " 1  新世紀エヴァンゲリオン劇場版      50\n    Air/まごころを、君に (2000)\n"},
        {"Z\u0351\u036b\u0343a\u0329\u0353l\u034a\u0309go",
         " 1  Z\u0351\u036b\u0343a\u0329\u0353l\u034a\u0309go (2000)                      50\n"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.title);
      Catalog catalog;
      catalog.themes = {{.name = "a", .label = "a"}};
      catalog.films = {{.title = each.title, .year = 2000, .tags = {{ThemeId{0}, 1000}}, .blurb = "x"}};
      const Index index(catalog);
      const std::vector<FilmId> liked = {FilmId{0}};
      const Question question{.liked = liked, .profile = blend(index, liked)};
      const std::vector<FilmRow> rows = {
          {.film = FilmId{0}, .rank = 1, .score = Similarity{1, 2}, .question = &question}};
      const std::string text = ranking_text(index, question, rows, {.width = 40});
      CHECK(text.find("\n\n" + each.headline) != std::string::npos);
      CAPTURE(text);
      CHECK(widest_line(text) == 40);
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

  TEST_CASE("where bars do not fit a film has its themes after their relevance") {
    CHECK(film_text(films(), FilmId{0}, {.width = 34})
              .ends_with("1      ai\n"
                         "0.9    loneliness\n"
                         "0.5    tech (implied)\n"));
  }

  TEST_CASE("what does not fit a line of a list goes on below it") {
    const std::vector<FilmRow> rows = {{.film = FilmId{1}, .relevance = 900}, {.film = FilmId{0}}};
    CHECK(film_list_text(films(), rows, {.width = 23}) ==
          "0.9    Moon (2009) ·\n"
          "         Duncan Jones\n"
          "Her (2013) · Spike\n"
          "  Jonze\n");
  }

  TEST_CASE("films are listed a line each") {
    const std::vector<FilmRow> rows = {{.film = FilmId{0}, .relevance = 900}, {.film = FilmId{1}}};
    CHECK(film_list_text(films(), rows, {}) ==
          "0.9    Her (2013) · Spike Jonze\nMoon (2009) · Duncan Jones\n");
  }

  TEST_CASE("themes are listed by facet") {
    const std::vector<ThemeRow> all = {{ThemeId{0}, 2}, {ThemeId{1}, 3}, {ThemeId{2}, 1}, {ThemeId{3}, 1}};
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
