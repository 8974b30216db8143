#include "catalog/film_file.hpp"

#include "catalog/entry.hpp"
#include "catalog/yaml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory_resource>
#include <optional>
#include <unordered_map>
#include <utility>

namespace recs {
namespace {

using yaml::Node;

constexpr std::array<std::string_view, 11> film_keys = {"title",     "year",      "directors", "runtime",
                                                        "countries", "languages", "aka",       "series",
                                                        "imdb",      "themes",    "blurb"};
constexpr WholeRange runtimes{1, 10'000};
constexpr Thousandths whole_relevance = 1000;

class FilmReader {
 public:
  explicit FilmReader(FilmFile& file) : file_(file) {}

  void read(const Node& node) {
    Problems& problems = file_.problems;
    if (!is_map(node, "a film", problems)) return;
    const Entry entry(node, film_keys, problems);
    FilmDraft draft;
    draft.place = node.place;
    Film& film = draft.film;
    film.title = entry.required_text("title");
    film.year = static_cast<int>(entry.required_whole("year", release_years).value_or(0));
    film.directors = entry.texts("directors");
    if (const auto runtime = entry.whole("runtime", runtimes)) film.runtime = static_cast<int>(*runtime);
    film.countries = entry.texts("countries");
    film.languages = entry.texts("languages");
    film.aka = entry.texts("aka");
    film.series = entry.text("series");
    film.imdb = read_imdb(entry);
    if (const Node* const themes = entry.require("themes")) read_themes(*themes, film);
    film.blurb = entry.required_text("blurb");
    file_.films.push_back(std::move(draft));
  }

 private:
  std::string read_imdb(const Entry& entry) {
    std::string id = entry.text("imdb");
    const bool is_valid = id.starts_with("tt") && id.size() >= 9 && id.size() <= 12 &&
                          id.find_first_not_of("0123456789", 2) == std::string::npos;
    if (!id.empty() && !is_valid) {
      file_.problems.push_back(
          {entry.find("imdb")->place, fmt::format("imdb '{}' is not like tt1798709", id)});
    }
    return id;
  }

  void read_themes(const Node& themes, Film& film) {
    if (themes.kind == Node::Kind::scalar) {
      file_.problems.push_back(
          {themes.place, "themes must be a map (theme: relevance) or a list, not a text"});
      return;
    }
    if (themes.children.empty()) file_.problems.push_back({themes.place, "the film has no themes"});
    film.tags.reserve(themes.children.size());
    for (const Node& child : themes.children) {
      if (themes.kind == Node::Kind::sequence) {
        const auto name = read_text(child, {"a theme"}, file_.problems);
        if (name) add_tag(film, *name, whole_relevance, child.place);
      } else if (child.key.empty()) {
        file_.problems.push_back({child.key_place, "a theme has no name"});
      } else if (child.kind == Node::Kind::null) {
        file_.problems.push_back(
            {child.key_place, fmt::format("theme '{0}' has no relevance; write '{0}: 0.8'", child.key)});
      } else {
        const auto relevance =
            read_thousandths(child, whole_relevance, {"relevance of", child.key}, file_.problems);
        if (relevance) add_tag(film, child.key, *relevance, child.key_place);
      }
    }
  }

  void add_tag(Film& film, const std::string& name, Thousandths relevance, Place place) {
    film.tags.push_back({number_of(name), relevance, false});
    file_.tag_places.push_back(place);
  }

  ThemeId number_of(const std::string& name) {
    const auto known = numbers_.find(name);
    if (known != numbers_.end()) return known->second;
    const ThemeId number{static_cast<std::uint32_t>(numbers_.size())};
    file_.theme_names.push_back(name);
    auto* const kept = static_cast<char*>(names_.allocate(name.size(), 1));
    std::ranges::copy(name, kept);
    numbers_.emplace(std::string_view(kept, name.size()), number);
    return number;
  }

  FilmFile& file_;
  std::pmr::monotonic_buffer_resource names_;  // all in one place, because they are looked up at every tag
  std::pmr::unordered_map<std::string_view, ThemeId> numbers_{&names_};
};

}  // namespace

FilmFile read_film_file(std::string_view text, std::uint32_t first_line) {
  FilmFile file;
  FilmReader reader(file);
  Problems syntax = yaml::read_list(text, first_line, [&](const Node& node) { reader.read(node); });
  file.is_broken = !syntax.empty();
  file.problems.insert(file.problems.end(), syntax.begin(), syntax.end());
  return file;
}

}  // namespace recs
