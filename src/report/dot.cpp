#include "report/dot.hpp"

#include "report/paint.hpp"
#include "report/score.hpp"

#include <fmt/format.h>

namespace recs::report {
namespace {

constexpr std::size_t label_columns = 18;

// `Eternal Sunshine of\nthe Spotless Mind\n2004`
std::string label_of(const FilmView& film) {
  const Piece title{std::string(film.title)};
  std::string label;
  for (const std::string& line : wrap({&title, 1}, label_columns, {})) label += dot_escaped(line) + "\\n";
  return label + fmt::to_string(film.year);
}

}  // namespace

std::string dot_head(std::string_view graph_attributes) {
  return fmt::format(R"(graph recs {{
  graph [{}, bgcolor=white]
  node [shape=box, style="rounded,filled", fillcolor="#f3efe6", color="#8a8371", fontname="Helvetica", fontsize=12]
  edge [fontname="Helvetica", fontsize=10, fontcolor="#606060"]
)",
                     graph_attributes);
}

std::string dot_node(std::string_view id, const FilmView& film, DotLook look) {
  return fmt::format("  {} [label=\"{}\", tooltip=\"{}\"{}]\n", id, label_of(film), dot_escaped(film.blurb),
                     look == DotLook::marked ? R"(, fillcolor="#2f5d8a", fontcolor=white)" : "");
}

std::string dot_pen(const Similarity& score, DotLook look) {
  const int value = percent(score);
  return fmt::format("penwidth={}.{}, color=\"{}\"", 1 + value / 12, value % 12 * 10 / 12,
                     look == DotLook::marked ? "#2f5d8a80" : "#b0a89080");
}

// In quotes a backslash begins an escape, and an ampersand an entity of HTML.
std::string dot_escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '&' ? std::string_view("&amp;") : std::string_view(&c, 1);
  }
  return out;
}

}  // namespace recs::report
