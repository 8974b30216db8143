#include "report/ranking_dot.hpp"

#include "recs/ranking.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace recs::report {
namespace {

Index index_of(std::vector<Film> films) {
  Catalog catalog;
  catalog.themes = {{.name = "ai", .label = "AI & \"robots\""},
                    {.name = "love", .label = "love"},
                    {.name = "space", .label = "space"}};
  catalog.films = std::move(films);
  return Index(catalog);
}

Film film(std::string title, Thousandths ai, Thousandths love, Thousandths space) {
  Film made{.title = std::move(title), .year = 2000, .blurb = "A \"b\" & c."};
  const Thousandths relevances[] = {ai, love, space};
  for (std::uint32_t i = 0; i < 3; ++i) {
    if (relevances[i] > 0) made.tags.push_back({ThemeId{i}, relevances[i], false});
  }
  return made;
}

std::string dot(const Index& index, const std::vector<FilmId>& liked) {
  std::vector<FilmRow> rows;
  for (const auto& each : rank(index, blend(index, liked), {.excluded = liked})) {
    rows.push_back(
        {.film = each.film, .rank = static_cast<std::int64_t>(rows.size() + 1), .score = each.score});
  }
  return ranking_dot(index, liked, rows);
}

// `liked1 -- answer1`
std::set<std::string> edges(const std::string& graph) {
  std::set<std::string> found;
  for (auto at = graph.find(" -- "); at != std::string::npos; at = graph.find(" -- ", at + 1)) {
    const auto begin = graph.rfind("  ", at) + 2;
    found.insert(graph.substr(begin, graph.find(" [", at) - begin));
  }
  return found;
}

TEST_SUITE("ranking_dot") {
  TEST_CASE("a graph has the films and their similarities and escapes every text") {
    const Index index = index_of({film("A \"quoted\" \\ title & more", 1000, 0, 0), film("B", 500, 0, 0)});
    CHECK(dot(index, {FilmId{0}}) ==
          "graph recs {\n"
          "  graph [layout=neato, overlap=false, sep=\"+14\", splines=true, outputorder=edgesfirst, "
          "bgcolor=white]\n"
          "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f3efe6\", color=\"#8a8371\", "
          "fontname=\"Helvetica\", fontsize=12]\n"
          "  edge [fontname=\"Helvetica\", fontsize=10, fontcolor=\"#606060\"]\n"
          "  liked1 [label=\"A \\\"quoted\\\" \\\\ title\\n&amp; more\\n2000\", tooltip=\"A \\\"b\\\" &amp; "
          "c.\", fillcolor=\"#2f5d8a\", fontcolor=white]\n"
          "  answer1 [label=\"B\\n2000\", tooltip=\"A \\\"b\\\" &amp; c.\"]\n"
          "  liked1 -- answer1 [label=50, len=3, penwidth=5.1, color=\"#2f5d8a80\", tooltip=\"AI &amp; "
          "\\\"robots\\\"\"]\n"
          "}\n");
  }

  TEST_CASE("answers are joined only if no third film is more like both") {
    // B and C are twins; D is like them, but more like A than like either.
    const Index index = index_of(
        {film("A", 1000, 500, 0), film("B", 600, 0, 900), film("C", 600, 0, 900), film("D", 1000, 700, 0)});
    CHECK(edges(dot(index, {FilmId{0}})) == std::set<std::string>{"liked1 -- answer1", "liked1 -- answer2",
                                                                  "liked1 -- answer3", "answer2 -- answer3"});
  }

  TEST_CASE("an answer is joined to the nearest liked film and to those half as near") {
    const Index index = index_of({film("A", 1000, 0, 0), film("B", 0, 1000, 0), film("C", 500, 500, 0),
                                  film("D", 0, 500, 500), film("E", 1000, 100, 0)});
    // The answers are C, E, D.
    CHECK(edges(dot(index, {FilmId{0}, FilmId{1}})) ==
          std::set<std::string>{"liked1 -- answer1", "liked2 -- answer1", "liked1 -- answer2",
                                "liked2 -- answer3", "answer1 -- answer2", "answer1 -- answer3"});
  }

  TEST_CASE("a graph without answers has the liked film") {
    const Index index = index_of({film("A", 1000, 0, 0)});
    CHECK(dot(index, {FilmId{0}}).find("liked1 [label=\"A\\n2000\"") != std::string::npos);
  }

  TEST_CASE("a picture of random films keeps few edges") {
    const Index index(testing::random_catalog(5, 60, 20, 5));
    for (std::uint32_t liked = 0; liked < 60; ++liked) {
      const auto found = edges(dot(index, {FilmId{liked}}));
      CHECK(found.size() <= 24);
    }
  }
}

}  // namespace
}  // namespace recs::report
