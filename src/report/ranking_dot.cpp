#include "report/ranking_dot.hpp"

#include "recs/explanation.hpp"
#include "report/dot.hpp"
#include "report/score.hpp"
#include "report/theme_names.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace recs::report {
namespace {

constexpr std::size_t most_shared = 6;  // in the tooltip of an edge

struct Node {
  FilmId film{};
  bool is_liked = false;
  std::string id;
  std::vector<ThemeWeight> weights;
};

std::vector<Node> nodes_of(const Index& index, std::span<const FilmId> liked, std::span<const FilmRow> rows) {
  std::vector<Node> nodes;
  for (const FilmId film : liked) {
    nodes.push_back({film, true, fmt::format("liked{}", nodes.size() + 1), index.weights(film)});
  }
  for (const FilmRow& row : rows) {
    nodes.push_back({row.film, false, fmt::format("answer{}", *row.rank), index.weights(row.film)});
  }
  return nodes;
}

// The similarity of every two nodes.
class Similarities {
 public:
  explicit Similarities(std::span<const Node> nodes) : count_(nodes.size()) {
    for (const Node& a : nodes) {
      for (const Node& b : nodes) values_.push_back(similarity(a.weights, b.weights));
    }
  }

  [[nodiscard]] const Similarity& of(std::size_t a, std::size_t b) const { return values_[a * count_ + b]; }

  [[nodiscard]] bool has_third_more_like_both(std::size_t a, std::size_t b) const {
    for (std::size_t c = 0; c < count_; ++c) {
      if (c != a && c != b && of(a, c) > of(a, b) && of(b, c) > of(a, b)) return true;
    }
    return false;
  }

 private:
  std::size_t count_;
  std::vector<Similarity> values_;
};

bool is_half_as_like(const Similarity& score, const Similarity& best) {
  return 2 * score.shared * best.joint >= best.shared * score.joint;
}

// Which pairs are joined: see the declaration of ranking_dot.
bool are_joined(std::span<const Node> nodes, const Similarities& similarities, std::size_t a, std::size_t b) {
  const Similarity& score = similarities.of(a, b);
  if (score.shared == 0) return false;
  if (nodes[a].is_liked == nodes[b].is_liked) return !similarities.has_third_more_like_both(a, b);
  for (std::size_t c = 0; c < nodes.size() && nodes[c].is_liked; ++c) {
    if (!is_half_as_like(score, similarities.of(c, b))) return false;
  }
  return true;
}

std::string edge_line(const Index& index, const Node& a, const Node& b, const Similarity& score) {
  const Explanation explanation = explain(index, blend(index, {&a.film, 1}), b.film);
  const int value = percent(score);
  const DotLook look = a.is_liked != b.is_liked ? DotLook::marked : DotLook::plain;
  return fmt::format("  {} -- {} [label={}, len={}, {}, tooltip=\"{}\"]\n", a.id, b.id, value,
                     format_thousandths(static_cast<Thousandths>(4200 - 24 * value)), dot_pen(score, look),
                     dot_escaped(theme_labels(index, explanation.shared, most_shared)));
}

}  // namespace

std::string ranking_dot(const Index& index, std::span<const FilmId> liked, std::span<const FilmRow> rows) {
  const std::vector<Node> nodes = nodes_of(index, liked, rows);
  const Similarities similarities(nodes);
  std::string out =
      dot_head(R"(layout=neato, overlap=false, sep="+14", splines=true, outputorder=edgesfirst)");
  for (const Node& node : nodes) {
    out += dot_node(node.id, index.film(node.film), node.is_liked ? DotLook::marked : DotLook::plain);
  }
  for (std::size_t a = 0; a < nodes.size(); ++a) {
    for (std::size_t b = a + 1; b < nodes.size(); ++b) {
      if (are_joined(nodes, similarities, a, b))
        out += edge_line(index, nodes[a], nodes[b], similarities.of(a, b));
    }
  }
  return out + "}\n";
}

}  // namespace recs::report
