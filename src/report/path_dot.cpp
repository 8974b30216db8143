#include "report/path_dot.hpp"

#include "report/dot.hpp"
#include "report/score.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace recs::report {
namespace {

constexpr std::size_t most_shared = 3;

// `  35\l  artificial intelligence\l  loneliness\l`: lines set off from the edge, flush left.
std::string label_of(const Index& index, const Explanation& why) {
  std::string label = fmt::format("  {}\\l", percent(why.score));
  for (const ThemeWeight& each : std::span(why.shared).first(std::min(most_shared, why.shared.size()))) {
    label += fmt::format("  {}\\l", dot_escaped(index.theme(each.theme).label));
  }
  return label;
}

}  // namespace

std::string path_dot(const Index& index, FilmId from, std::span<const PathStep> steps) {
  std::string out = dot_head("layout=dot") + dot_node("film0", index.film(from), DotLook::marked);
  for (std::size_t i = 1; i <= steps.size(); ++i) {
    const PathStep& step = steps[i - 1];
    out += dot_node(fmt::format("film{}", i), index.film(step.film),
                    i == steps.size() ? DotLook::marked : DotLook::plain);
    out += fmt::format("  film{} -- film{} [label=\"{}\", {}]\n", i - 1, i, label_of(index, step.why),
                       dot_pen(step.why.score, DotLook::marked));
  }
  return out + "}\n";
}

}  // namespace recs::report
