#include "catalog/entry.hpp"
#include "catalog/problem.hpp"
#include "catalog/source_text.hpp"
#include "catalog/vocabulary.hpp"
#include "catalog/yaml.hpp"
#include "recs/error.hpp"
#include "recs/taste.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace recs {
namespace {

using yaml::Node;

constexpr std::array<std::string_view, 2> file_keys = {"more", "less"};
constexpr Thousandths greatest_strength = 1000;

// Each takes a look at all names; who gives a wrong file is helped enough by some.
constexpr std::size_t most_suggestions = 20;

ThemeNames names_of(const Index& index) {
  ThemeNames names;
  for (std::uint32_t i = 0; i < index.theme_count(); ++i) {
    const ThemeView theme = index.theme(ThemeId{i});
    names.emplace(theme.name, ThemeId{i});
    for (const std::string_view alias : theme.aliases) names.emplace(alias, ThemeId{i});
  }
  return names;
}

class TasteReader {
 public:
  explicit TasteReader(const Index& index) : index_(index), names_(names_of(index)) {}

  void read(const Node& map, Problems& problems) {
    const Entry entry(map, file_keys, problems);
    const Node* const more = entry.find("more");
    const Node* const less = entry.find("less");
    if (more != nullptr) taste_.more = read_likings(*more, "more", problems);
    if (less != nullptr) taste_.less = read_likings(*less, "less", problems);
  }

  [[nodiscard]] Taste finish() && { return std::move(taste_); }

 private:
  std::vector<Liking> read_likings(const Node& node, std::string_view side, Problems& problems) {
    std::vector<Liking> likings;
    if (!is_map(node, fmt::format("'{}'", side), problems)) return likings;
    for (const Node& child : node.children) {
      const auto theme = find_theme(child, side, problems);
      const auto strength =
          read_thousandths(child, greatest_strength, {.what = "strength of", .name = child.key}, problems);
      if (theme && strength) likings.push_back({*theme, *strength});
    }
    std::ranges::sort(likings, {}, [](const Liking& each) {
      return std::tuple(greatest_strength - each.strength, each.theme);
    });
    return likings;
  }

  // Nothing if there is no such theme, or if it was named before.
  std::optional<ThemeId> find_theme(const Node& node, std::string_view side, Problems& problems) {
    const auto found = names_.find(node.key);
    if (found == names_.end()) {
      const bool suggests = unknown_++ < most_suggestions;
      problems.push_back({node.key_place, fmt::format("unknown theme '{}'{}", node.key,
                                                      suggests ? suggest_theme(node.key, names_) : "")});
      return std::nullopt;
    }
    const auto [first, is_new] = sides_.try_emplace(found->second, side);
    if (is_new) return found->second;
    const std::string_view name = index_.theme(found->second).name;
    problems.push_back({node.key_place, first->second == side
                                            ? fmt::format("theme '{}' comes twice in '{}'", name, side)
                                            : fmt::format("theme '{}' is in 'more' already", name)});
    return std::nullopt;
  }

  const Index& index_;
  ThemeNames names_;
  Taste taste_;
  std::map<ThemeId, std::string_view> sides_;  // where each theme is named
  std::size_t unknown_ = 0;
};

}  // namespace

Taste load_taste(const Index& index, const std::string& path) {
  Source source;
  source.path = path == standard_input ? stdin_name : path;
  const std::string text = read_source(source);
  Problems& problems = source.problems;
  TasteReader reader(index);
  if (problems.empty()) {
    Problems syntax =
        yaml::read_map(text, "'more' and 'less'", [&](const Node& map) { reader.read(map, problems); });
    problems.insert(problems.end(), syntax.begin(), syntax.end());
  }
  Taste taste = std::move(reader).finish();
  if (problems.empty() && taste == Taste{})
    problems.push_back({{}, "neither 'more' nor 'less' names a theme"});
  if (problems.empty()) return taste;
  std::ranges::sort(problems);
  std::vector<PlacedProblem> placed;
  for (Problem& each : problems) {
    placed.push_back({source.path, each.place.line, each.place.column, std::move(each.message)});
  }
  throw CatalogError(std::move(placed), "the profile");
}

}  // namespace recs
