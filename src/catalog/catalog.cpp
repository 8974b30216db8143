#include "recs/catalog.hpp"

#include "catalog/film_files.hpp"
#include "catalog/implication.hpp"
#include "catalog/placed_catalog.hpp"
#include "catalog/slices.hpp"
#include "catalog/source_text.hpp"
#include "catalog/vocabulary.hpp"
#include "recs/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace recs {
namespace {

std::vector<VocabularyFile> read_vocabularies(std::vector<Source>& sources) {
  std::vector<VocabularyFile> files;
  for (Source& source : sources) {
    const std::string text = read_source(source);
    files.push_back(read_vocabulary_file(source.path, text));
  }
  return files;
}

Vocabulary make_vocabulary(std::vector<VocabularyFile>& vocabularies,
                           const std::vector<FilmFilePart>& parts) {
  if (!vocabularies.empty()) return merge_vocabularies(vocabularies);
  std::unordered_set<std::string_view> names;  // parts of a large file have most of them in common
  for (const FilmFilePart& part : parts) {
    names.insert(part.content.theme_names.begin(), part.content.theme_names.end());
  }
  return open_vocabulary({names.begin(), names.end()});
}

// The themes that the file names, and for each name that is unknown what to say of it.
struct ResolvedNames {
  std::vector<std::optional<ThemeId>> themes;
  std::vector<std::string> messages;
};

ResolvedNames resolve_names(const std::vector<std::string>& names, const Vocabulary& vocabulary) {
  ResolvedNames resolved;
  for (const std::string& name : names) {
    const auto found = vocabulary.names.find(name);
    const bool is_known = found != vocabulary.names.end();
    resolved.themes.push_back(is_known ? std::optional(found->second) : std::nullopt);
    resolved.messages.push_back(
        is_known ? "" : fmt::format("unknown theme '{}'{}", name, suggest_theme(name, vocabulary.names)));
  }
  return resolved;
}

// Replaces the numbers that the file gave its themes by those of the vocabulary, and orders the tags. Returns
// what is wrong with them.
Problems resolve_tags(FilmFile& file, const Vocabulary& vocabulary) {
  const ResolvedNames names = resolve_names(file.theme_names, vocabulary);
  Problems problems;
  std::vector<std::pair<Tag, Place>> resolved;
  auto place = file.tag_places.begin();
  for (FilmDraft& draft : file.films) {
    resolved.clear();
    for (Tag& tag : draft.film.tags) {
      const auto number = static_cast<std::size_t>(tag.theme);
      if (names.themes[number]) {
        tag.theme = *names.themes[number];
        resolved.emplace_back(tag, *place);
      } else {
        problems.push_back({*place, names.messages[number]});
      }
      ++place;
    }
    std::ranges::sort(resolved, {},
                      [](const auto& each) { return std::pair(each.first.theme, each.second); });
    draft.film.tags.clear();
    for (const auto& [tag, tag_place] : resolved) {
      if (!draft.film.tags.empty() && draft.film.tags.back().theme == tag.theme) {
        const std::string& name = vocabulary.themes[static_cast<std::size_t>(tag.theme)].name;
        problems.push_back({tag_place, fmt::format("theme '{}' comes twice in the film", name)});
      } else {
        draft.film.tags.push_back(tag);
      }
    }
  }
  return problems;
}

// The same for all parts of all files.
std::vector<Problems> resolve_tags(std::vector<FilmFilePart>& parts, const Vocabulary& vocabulary) {
  std::vector<Problems> problems(parts.size());
  for_each_slice(parts.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) problems[i] = resolve_tags(parts[i].content, vocabulary);
  });
  return problems;
}

struct PlacedFilm {
  FilmDraft* draft = nullptr;
  std::size_t source = 0;
  std::uint64_t beginning = 0;  // of the title: spares most looks at the film
};

// The first eight bytes as a number, in the order of the texts.
std::uint64_t beginning_of(std::string_view title) {
  std::uint64_t beginning = 0;
  for (std::size_t i = 0; i < sizeof beginning; ++i) {
    beginning = beginning << 8 | (i < title.size() ? static_cast<unsigned char>(title[i]) : 0U);
  }
  return beginning;
}

// All films in the order of the catalogue.
std::vector<PlacedFilm> order_films(std::vector<FilmFilePart>& parts) {
  std::vector<PlacedFilm> films;
  for (FilmFilePart& part : parts) {
    for (FilmDraft& draft : part.content.films) {
      films.push_back({&draft, part.source, beginning_of(draft.film.title)});
    }
  }
  std::ranges::stable_sort(films, {}, [](const PlacedFilm& each) {
    return std::tie(each.beginning, each.draft->film.title, each.draft->film.year);
  });
  return films;
}

void report_repeated_films(const std::vector<PlacedFilm>& films, std::vector<Source>& sources) {
  const PlacedFilm* first = nullptr;
  for (const PlacedFilm& each : films) {
    const Film& film = each.draft->film;
    const bool is_known = !film.title.empty() && film.year != 0;
    if (first == nullptr || first->draft->film.title != film.title || first->draft->film.year != film.year) {
      first = &each;
    } else if (is_known) {
      sources[each.source].problems.push_back(
          {each.draft->place, fmt::format("'{}' is already at {}", name_of(film),
                                          format_place(sources[first->source].path, first->draft->place))});
    }
  }
}

// The problems of all files, sorted by path and place.
class ProblemList {
 public:
  void add(const std::string& path, const Problems& problems) {
    for (const Problem& problem : problems) problems_.emplace_back(path, problem);
  }

  [[nodiscard]] bool is_empty() const { return problems_.empty(); }

  void throw_if_any() {
    if (problems_.empty()) return;
    std::ranges::sort(problems_);
    std::vector<PlacedProblem> placed;
    for (auto& [path, problem] : problems_) {
      placed.push_back({path, problem.place.line, problem.place.column, std::move(problem.message)});
    }
    throw CatalogError(std::move(placed));
  }

 private:
  std::vector<std::pair<std::string, Problem>> problems_;
};

}  // namespace

PlacedCatalog load_placed_catalog(std::vector<Source> sources, const OnProgress& on_progress) {
  const auto first_vocabulary = std::stable_partition(
      sources.begin(), sources.end(), [](const Source& source) { return !source.is_vocabulary; });
  std::vector<Source> vocabulary_sources(first_vocabulary, sources.end());
  sources.erase(first_vocabulary, sources.end());
  auto vocabularies = read_vocabularies(vocabulary_sources);
  auto parts = read_film_files(sources, on_progress);
  Vocabulary vocabulary = make_vocabulary(vocabularies, parts);

  ProblemList problems;
  for (const Source& source : vocabulary_sources) problems.add(source.path, source.problems);
  for (const VocabularyFile& file : vocabularies) problems.add(file.path, file.problems);
  // Themes that a broken vocabulary lacks are not the films' mistake.
  const bool reports_unknown_themes = problems.is_empty();
  const auto tag_problems = resolve_tags(parts, vocabulary);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string& path = sources[parts[i].source].path;
    if (reports_unknown_themes) problems.add(path, tag_problems[i]);
    problems.add(path, parts[i].content.problems);
  }
  const auto films = order_films(parts);
  report_repeated_films(films, sources);
  for (const Source& source : sources) problems.add(source.path, source.problems);
  problems.throw_if_any();

  PlacedCatalog placed;
  for (const Source& source : sources) placed.sources.push_back(source.path);
  for (const VocabularyFile& file : vocabularies) placed.sources.push_back(file.path);
  for (const ThemePlace& each : vocabulary.places) {
    placed.theme_origins.push_back({static_cast<std::uint32_t>(sources.size() + each.file), each.place});
  }
  Catalog& catalog = placed.catalog;
  catalog.rarity = vocabulary.rarity;
  catalog.themes = std::move(vocabulary.themes);
  const Implications implications(catalog.themes);
  catalog.films.resize(films.size());
  placed.film_origins.resize(films.size());
  for_each_slice(films.size(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      FilmDraft& draft = *films[i].draft;
      implications.add_implied(draft.film);
      catalog.films[i] = std::move(draft.film);
      placed.film_origins[i] = {static_cast<std::uint32_t>(films[i].source), draft.place};
    }
  });
  return placed;
}

Catalog load_catalog(std::span<const std::string> paths) {
  return load_placed_catalog(list_sources(paths)).catalog;
}

}  // namespace recs
