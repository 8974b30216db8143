#include "catalog/vocabulary.hpp"

#include "catalog/entry.hpp"
#include "catalog/implication.hpp"
#include "catalog/yaml.hpp"
#include "text/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace recs {
namespace {

using yaml::Node;

constexpr std::array<std::string_view, 3> file_keys = {"rarity", "facets", "themes"};
constexpr std::array<std::string_view, 6> theme_keys = {"label",      "meaning", "facet",
                                                        "importance", "aliases", "implies"};
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

std::string label_of(std::string name) {
  std::ranges::replace(name, '-', ' ');
  return name;
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
    const auto text = read_text(node, "rarity", problems_);
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
    const auto importance = importance_of(node, fmt::format("importance of '{}'", node.key));
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
        theme.importance = importance_of(*importance, "importance").value_or(1000);
      }
      theme.aliases = entry.texts("aliases");
      for (const std::string& alias : theme.aliases) check_name(alias, entry.find("aliases")->place);
      if (const Node* const implies = entry.find("implies")) read_implications(*implies, draft);
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
      const auto strength =
          read_thousandths(child, whole_strength, fmt::format("strength of '{}'", child.key), problems_);
      if (strength) draft.implies.push_back({child.key, *strength, child.key_place});
    }
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

  std::optional<Thousandths> importance_of(const Node& node, std::string_view what) {
    return read_thousandths(node, greatest_importance, what, problems_);
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

struct Definition {
  VocabularyFile* file = nullptr;
  ThemeDraft* draft = nullptr;

  [[nodiscard]] std::string place() const { return format_place(file->path, draft->place); }
};

void merge_rarities(std::span<VocabularyFile> files, Rarity& merged) {
  const VocabularyFile* decided = nullptr;
  for (VocabularyFile& file : files) {
    if (!file.rarity) continue;
    if (decided == nullptr) {
      decided = &file;
      merged = *file.rarity;
    } else if (*file.rarity != merged) {
      file.problems.push_back(
          {file.rarity_place, fmt::format("rarity differs from that at {}",
                                          format_place(decided->path, decided->rarity_place))});
    }
  }
}

// All definitions by name, each name once.
std::vector<Definition> collect_definitions(std::span<VocabularyFile> files) {
  std::vector<Definition> all;
  for (VocabularyFile& file : files) {
    for (ThemeDraft& draft : file.themes) all.push_back({&file, &draft});
  }
  std::ranges::stable_sort(
      all, {}, [](const Definition& each) -> const std::string& { return each.draft->theme.name; });
  std::vector<Definition> unique;
  for (const Definition& each : all) {
    if (!unique.empty() && unique.back().draft->theme.name == each.draft->theme.name) {
      each.file->problems.push_back(
          {each.draft->place, fmt::format("theme '{}' is already defined at {}", each.draft->theme.name,
                                          unique.back().place())});
    } else {
      unique.push_back(each);
    }
  }
  return unique;
}

void add_aliases(const std::vector<Definition>& definitions, ThemeNames& names) {
  for (std::size_t i = 0; i < definitions.size(); ++i) {
    const Definition& each = definitions[i];
    for (const std::string& alias : each.draft->theme.aliases) {
      const auto [entry, is_new] = names.try_emplace(alias, ThemeId{static_cast<std::uint32_t>(i)});
      if (is_new) continue;
      const Definition& other = definitions[static_cast<std::size_t>(entry->second)];
      each.file->problems.push_back(
          {each.draft->place, fmt::format("alias '{}' of '{}' already stands for '{}' at {}", alias,
                                          each.draft->theme.name, other.draft->theme.name, other.place())});
    }
  }
}

std::vector<Implication> resolve_implications(const Definition& definition, const ThemeNames& names) {
  std::vector<Implication> implies;
  for (const ImplicationDraft& draft : definition.draft->implies) {
    if (const auto found = names.find(draft.theme); found != names.end()) {
      implies.push_back({found->second, draft.strength});
    } else {
      definition.file->problems.push_back(
          {draft.place, fmt::format("unknown theme '{}'{}", draft.theme, suggest_theme(draft.theme, names))});
    }
  }
  std::ranges::sort(implies, {}, &Implication::theme);
  return implies;
}

}  // namespace

VocabularyFile read_vocabulary_file(std::string path, std::string_view text) {
  VocabularyFile file;
  file.path = std::move(path);
  VocabularyReader reader(file);
  Problems syntax = yaml::read_map(text, [&](const Node& map) {
    if (map.kind == Node::Kind::map) reader.read(map);
  });
  file.problems.insert(file.problems.end(), syntax.begin(), syntax.end());
  return file;
}

Vocabulary merge_vocabularies(std::span<VocabularyFile> files) {
  Vocabulary vocabulary;
  merge_rarities(files, vocabulary.rarity);
  const auto definitions = collect_definitions(files);
  for (std::size_t i = 0; i < definitions.size(); ++i) {
    vocabulary.names.emplace(definitions[i].draft->theme.name, ThemeId{static_cast<std::uint32_t>(i)});
  }
  add_aliases(definitions, vocabulary.names);
  for (const Definition& each : definitions) {
    vocabulary.themes.push_back(each.draft->theme);
    vocabulary.themes.back().implies = resolve_implications(each, vocabulary.names);
  }
  if (const auto circle = find_circle(vocabulary.themes)) {
    const Definition& first = definitions[static_cast<std::size_t>(circle->front())];
    std::string chain;
    for (const ThemeId theme : *circle) {
      chain += vocabulary.themes[static_cast<std::size_t>(theme)].name + " → ";
    }
    first.file->problems.push_back({first.draft->place, fmt::format("implications go in a circle: {}{}",
                                                                    chain, first.draft->theme.name)});
  }
  return vocabulary;
}

Vocabulary open_vocabulary(std::vector<std::string> names) {
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  Vocabulary vocabulary;
  for (std::string& name : names) {
    vocabulary.names.emplace(name, ThemeId{static_cast<std::uint32_t>(vocabulary.themes.size())});
    Theme theme;
    theme.label = label_of(name);
    theme.name = std::move(name);
    vocabulary.themes.push_back(std::move(theme));
  }
  return vocabulary;
}

std::string suggest_theme(std::string_view typed, const ThemeNames& names) {
  std::vector<std::string_view> known;
  for (const auto& [name, theme] : names) known.push_back(name);
  std::ranges::sort(known);
  return text::did_you_mean(typed, known);
}

}  // namespace recs
