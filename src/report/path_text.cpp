#include "report/path_text.hpp"

#include "report/headline.hpp"
#include "report/theme_names.hpp"

#include <fmt/format.h>

namespace recs::report {
namespace {

constexpr std::size_t most_shared = 4;

}  // namespace

std::string path_text(const Index& index, FilmId from, std::span<const PathStep> steps,
                      const Layout& layout) {
  const std::size_t width = readable_width(layout);
  const std::size_t indent = headline_indent(static_cast<std::int64_t>(steps.size()));
  const Piece heading{
      fmt::format("From {} to {}", name_of(index.film(from)), name_of(index.film(steps.back().film))),
      Paint::faint};
  std::string out = indented(wrap({&heading, 1}, width, layout), 0);
  std::int64_t number = 0;
  for (const PathStep& step : steps) {
    const Piece shared{"shares " + theme_labels(index, step.why.shared, most_shared), Paint::shared};
    out += '\n' + headline(index.film(step.film), ++number, step.why.score, indent, layout);
    out += indented(wrap({&shared, 1}, width - indent, layout), indent);
  }
  return out;
}

}  // namespace recs::report
