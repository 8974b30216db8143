#include "recs/path.hpp"

#include "report/path_dot.hpp"
#include "report/path_table.hpp"
#include "report/path_text.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace recs::report {
namespace {

// A chain from Her over Moon to a film of a Japanese title.
Index films() {
  Catalog catalog;
  catalog.themes = {{.name = "ai", .label = "artificial intelligence"},
                    {.name = "loneliness", .label = "loneliness"},
                    {.name = "mirrors", .label = "\"mirrors\""},
                    {.name = "moon", .label = "the moon"},
                    {.name = "spirits", .label = "spirits & gods"}};
  const auto tag = [](std::uint32_t theme, Thousandths relevance) { return Tag{ThemeId{theme}, relevance}; };
  catalog.films = {
      {.title = "Her",
       .year = 2013,
       .directors = {"Spike Jonze"},
       .tags = {tag(0, 1000), tag(1, 900)},
       .blurb = "A man and his operating system."},
      {.title = "Moon",
       .year = 2009,
       .directors = {"Duncan Jones"},
       .tags = {tag(0, 500), tag(1, 1000), tag(2, 500), tag(3, 900)},
       .blurb = "A miner alone on the far side."},
      {.title = "千と千尋の神隠し千と千尋の神隠し",
       .year = 2001,
       .directors = {"宮崎 駿"},
       .tags = {tag(0, 100), tag(2, 800), tag(3, 1000), tag(4, 1000)},
       .blurb = "Lost among spirits."},
  };
  return Index(catalog);
}

constexpr FilmId her{0};
constexpr FilmId last{2};

std::string text(const Layout& layout) {
  return path_text(films(), her, find_path(films(), her, last), layout);
}

TEST_SUITE("path in a report") {
  TEST_CASE("a chain is told step by step") {
    CHECK(text({.width = 80}) ==
          "From Her (2013) to 千と千尋の神隠し千と千尋の神隠し (2001)\n"
          "\n"
          " 1  Moon (2009) · Duncan Jones                                     ████       41\n"
          "    shares loneliness, artificial intelligence\n"
          "\n"
          " 2  千と千尋の神隠し千と千尋の神隠し (2001) · 宮崎 駿              ███▌       35\n"
          "    shares the moon, \"mirrors\", artificial intelligence\n");
  }

  TEST_CASE("at forty columns a chain wraps and its scores stand below each other") {
    CHECK(text({.width = 40}) ==
          "From Her (2013) to\n"
          "千と千尋の神隠し千と千尋の神隠し (2001)\n"
          "\n"
          " 1  Moon (2009) · Duncan Jones        41\n"
          "    shares loneliness, artificial\n"
          "    intelligence\n"
          "\n"
          " 2  千と千尋の神隠し千と千尋の神隠し  35\n"
          "    (2001)\n"
          "    shares the moon, \"mirrors\",\n"
          "    artificial intelligence\n");
  }

  TEST_CASE("no line of a chain is wider than the terminal") {
    for (std::size_t width = 20; width < 130; ++width) {
      CAPTURE(width);
      std::istringstream lines(text({.width = width}));
      for (std::string line; std::getline(lines, line);) CHECK(text::display_width(line) <= width);
    }
  }

  TEST_CASE("colour changes nothing but the colour of a chain") {
    std::string colored = text({.width = 60, .has_color = true});
    CHECK(colored.find("\x1b[1mMoon\x1b[0m") != std::string::npos);
    for (auto at = colored.find('\x1b'); at != std::string::npos; at = colored.find('\x1b')) {
      colored.erase(at, colored.find('m', at) - at + 1);
    }
    CHECK(colored == text({.width = 60}));
  }

  TEST_CASE("a chain is a row a film with the step that leads to it") {
    const Table table =
        path_table(films(), her, find_path(films(), her, last), {"step", "score", "title", "year", "shared"});
    CHECK(to_tsv(table, '\n') ==
          "0\t\tHer\t2013\t\n"
          "1\t0.4118\tMoon\t2009\tloneliness=0.2647, ai=0.1471\n"
          "2\t0.3488\t千と千尋の神隠し千と千尋の神隠し\t2001\tmoon=0.2093, mirrors=0.1163, ai=0.0232\n");
    CHECK(to_jsonl({table.columns, {table.rows[0], table.rows[1]}}, '\n') ==
          R"({"step":0,"score":null,"title":"Her","year":2013,"shared":[]})"
          "\n"
          R"({"step":1,"score":0.4118,"title":"Moon","year":2009,"shared":[)"
          R"({"theme":"loneliness","contribution":0.2647},{"theme":"ai","contribution":0.1471}]})"
          "\n");
  }

  TEST_CASE("without a chain there are no rows") {
    CHECK(to_csv(path_table(films(), her, {}, {"title"})) == "title\r\n");
  }

  TEST_CASE("a chain is a graph whose ends are marked and whose steps name their themes") {
    CHECK(
        path_dot(films(), her, find_path(films(), her, last)) ==
        "graph recs {\n"
        "  graph [layout=dot, bgcolor=white]\n"
        "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f3efe6\", color=\"#8a8371\", "
        "fontname=\"Helvetica\", fontsize=12]\n"
        "  edge [fontname=\"Helvetica\", fontsize=10, fontcolor=\"#606060\"]\n"
        "  film0 [label=\"Her\\n2013\", tooltip=\"A man and his operating system.\", fillcolor=\"#2f5d8a\", "
        "fontcolor=white]\n"
        "  film1 [label=\"Moon\\n2009\", tooltip=\"A miner alone on the far side.\"]\n"
        "  film0 -- film1 [label=\"  41\\l  loneliness\\l  artificial intelligence\\l\", penwidth=4.4, "
        "color=\"#2f5d8a80\"]\n"
        "  film2 [label=\"千と千尋の神隠し千\\nと千尋の神隠し\\n2001\", tooltip=\"Lost among spirits.\", "
        "fillcolor=\"#2f5d8a\", fontcolor=white]\n"
        "  film1 -- film2 [label=\"  35\\l  the moon\\l  \\\"mirrors\\\"\\l  artificial intelligence\\l\", "
        "penwidth=3.9, "
        "color=\"#2f5d8a80\"]\n"
        "}\n");
  }
}

}  // namespace
}  // namespace recs::report
