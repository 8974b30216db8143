#include "report/taste_yaml.hpp"

#include "report/score.hpp"
#include "report/yaml_scalar.hpp"

#include <fmt/format.h>

#include <string_view>

namespace recs::report {
namespace {

std::string comment(const LearnedTaste& learned, std::size_t listed) {
  constexpr std::string_view hint = "# From above 0 to 1 each, the strongest first. Yours to edit.\n";
  if (!learned.mean_rating) {
    return fmt::format(
        "# what you have seen more of than the catalogue has: {} of {} films, none of them rated\n{}",
        learned.film_count, listed, hint);
  }
  const Thousandths tenths = (*learned.mean_rating + 5) / 10;
  return fmt::format(
      "# what you like more and less than your average: {} of {} rated films, mean {}.{} of 10\n{}",
      learned.film_count, listed, tenths / 10, tenths % 10, hint);
}

std::string lines(const Index& index, std::string_view key, const std::vector<Liking>& likings) {
  if (likings.empty()) return "";
  std::string out = fmt::format("{}:\n", key);
  for (const Liking& each : likings) {
    const std::string strength = each.strength == 1000 ? "1.0" : format_thousandths(each.strength);
    out += fmt::format("  {}: {}\n", yaml_item(index.theme(each.theme).name), strength);
  }
  return out;
}

}  // namespace

std::string taste_yaml(const Index& index, const LearnedTaste& learned, std::size_t listed) {
  return comment(learned, listed) + lines(index, "more", learned.taste.more) +
         lines(index, "less", learned.taste.less);
}

}  // namespace recs::report
