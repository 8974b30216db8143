#include "catalog/vocabulary_file.hpp"

#include "catalog/entry.hpp"
#include "catalog/yaml.hpp"
#include "text/range.hpp"
#include "text/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace recs {
namespace {

using yaml::Node;

constexpr std::array<std::string_view, 3> file_keys = {"rarity", "facets", "themes"};
constexpr std::array<std::string_view, 7> theme_keys = {"label",   "meaning", "facet", "importance",
                                                        "aliases", "implies", "years"};
constexpr Thousandths greatest_importance = 10'000;
constexpr Thousandths whole_strength = 1000;

struct Facet {
  std::string name;
  Thousandths importance = 1000;
};

bool is_kebab_case(std::string_view name) {
  const auto is_allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !name.empty() && name.front() != '-' && name.back() != '-' &&
         name.find("--") == std::string_view::npos && std::ranges::all_of(name, is_allowed);
}

class VocabularyReader {
 public:
  explicit VocabularyReader(VocabularyFile& file) : file_(file) {}

  void read(const Node& map) {
    const Entry entry(map, file_keys, problems_);
    if (const Node* const rarity = entry.find("rarity")) read_rarity(*rarity);
    const Node* const facets = entry.find("facets");
    if (facets != nullptr && is_map(*facets, "'facets'", problems_)) {
      for (const Node& facet : facets->children) read_facet(facet);
    }
    const Node* const themes = entry.require("themes");
    if (themes != nullptr && is_map(*themes, "'themes'", problems_)) {
      for (const Node& theme : themes->children) read_theme(theme);
    }
  }

 private:
  void read_rarity(const Node& node) {
    const auto text = read_text(node, {"rarity"}, problems_);
    file_.rarity_place = node.place;
    if (text == "none") {
      file_.rarity = Rarity::none;
    } else if (text == "damped") {
      file_.rarity = Rarity::damped;
    } else if (text) {
      problems_.push_back({node.place, fmt::format("rarity '{}' is neither 'none' nor 'damped'", *text)});
    }
  }

  void read_facet(const Node& node) {
    if (std::ranges::find(facets_, node.key, &Facet::name) != facets_.end()) {
      problems_.push_back({node.key_place, fmt::format("facet '{}' comes twice", node.key)});
    }
    const auto importance = importance_of(node, {"importance of", node.key});
    facets_.push_back({node.key, importance.value_or(1000)});
  }

  void read_theme(const Node& node) {
    ThemeDraft draft;
    draft.place = node.key_place;
    Theme& theme = draft.theme;
    theme.name = node.key;
    theme.label = label_of(node.key);
    check_name(theme.name, node.key_place);
    if (node.kind != Node::Kind::null) {  // a theme may have nothing but its name
      if (!is_map(node, fmt::format("theme '{}'", node.key), problems_)) return;
      const Entry entry(node, theme_keys, problems_);
      if (auto label = entry.text("label"); !label.empty()) theme.label = std::move(label);
      theme.meaning = entry.text("meaning");
      theme.facet = entry.text("facet");
      if (!theme.facet.empty()) use_facet(theme, entry.find("facet")->place);
      if (const Node* const importance = entry.find("importance")) {
        theme.importance = importance_of(*importance, {"importance"}).value_or(1000);
      }
      theme.aliases = entry.texts("aliases");
      for (const std::string& alias : theme.aliases) check_name(alias, entry.find("aliases")->place);
      if (const Node* const implies = entry.find("implies")) read_implications(*implies, draft);
      if (const Node* const years = entry.find("years")) theme.years = read_years(*years);
    }
    file_.themes.push_back(std::move(draft));
  }

  void read_implications(const Node& node, ThemeDraft& draft) {
    if (!is_map(node, "'implies'", problems_)) return;
    for (const Node& child : node.children) {
      const auto earlier = std::ranges::find(draft.implies, child.key, &ImplicationDraft::theme);
      if (earlier != draft.implies.end()) {
        problems_.push_back({child.key_place, fmt::format("'{}' comes twice in 'implies'", child.key)});
      }
      const auto strength = read_thousandths(child, whole_strength, {"strength of", child.key}, problems_);
      if (strength) draft.implies.push_back({child.key, *strength, child.key_place});
    }
  }

  std::optional<Range> read_years(const Node& node) {
    const auto text = read_text(node, {"years"}, problems_);
    if (!text) return std::nullopt;
    const auto read = text::read_range(*text);
    if (!read.range) {
      problems_.push_back({node.place, fmt::format("years: {}", read.problem)});
      return std::nullopt;
    }
    for (const auto& end : {read.range->first, read.range->last}) {
      if (!end || (*end >= release_years.least && *end <= release_years.most)) continue;
      problems_.push_back({node.place, fmt::format("years: {} is not in {}…{}", *end, release_years.least,
                                                   release_years.most)});
      return std::nullopt;
    }
    return read.range;
  }

  // A vocabulary without 'facets' may use any.
  void use_facet(Theme& theme, Place place) {
    if (facets_.empty()) return;
    const auto facet = std::ranges::find(facets_, theme.facet, &Facet::name);
    if (facet != facets_.end()) {
      theme.importance = facet->importance;
      return;
    }
    std::vector<std::string_view> names;
    for (const Facet& known : facets_) names.push_back(known.name);
    problems_.push_back(
        {place, fmt::format("unknown facet '{}'{}", theme.facet, text::did_you_mean(theme.facet, names))});
  }

  std::optional<Thousandths> importance_of(const Node& node, Subject subject) {
    return read_thousandths(node, greatest_importance, subject, problems_);
  }

  void check_name(std::string_view name, Place place) {
    if (is_kebab_case(name)) return;
    problems_.push_back(
        {place,
         fmt::format("theme name '{}' is not lower-case letters and digits between single hyphens", name)});
  }

  VocabularyFile& file_;
  Problems& problems_ = file_.problems;
  std::vector<Facet> facets_;
};

}  // namespace

std::string label_of(std::string name) {
  std::ranges::replace(name, '-', ' ');
  return name;
}

VocabularyFile read_vocabulary_file(std::string path, std::string_view text) {
  VocabularyFile file;
  file.path = std::move(path);
  VocabularyReader reader(file);
  Problems syntax = yaml::read_map(text, "'rarity', 'facets' and 'themes'", [&](const Node& map) {
    if (map.kind == Node::Kind::map) reader.read(map);
  });
  file.problems.insert(file.problems.end(), syntax.begin(), syntax.end());
  return file;
}

}  // namespace recs
