#include "catalog/vocabulary.hpp"

#include "catalog/implication.hpp"
#include "text/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace recs {
namespace {

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
    vocabulary.places.push_back({static_cast<std::size_t>(each.file - files.data()), each.draft->place});
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
