#include "sample.hpp"

#include "film_files.hpp"
#include "recs/titles.hpp"

#include <array>

namespace recs::bench {

const std::vector<SyntheticFilm>& Sample::films() {
  if (films_.empty()) films_ = make_synthetic_films(film_count_);
  return films_;
}

const Catalog& Sample::catalog() {
  if (catalog_) return *catalog_;
  catalog_.emplace();
  for (const std::string& name : synthetic_themes())
    catalog_->themes.push_back({.name = name, .label = name});
  for (const SyntheticFilm& each : films()) {
    Film film{.title = each.title,
              .year = each.year,
              .directors = {each.director},
              .runtime = each.runtime,
              .blurb = each.blurb};
    for (const SyntheticTag& tag : each.tags) {
      film.tags.push_back({ThemeId{tag.theme}, Thousandths{tag.twentieths} * 50, false});
    }
    catalog_->films.push_back(std::move(film));
  }
  return *catalog_;
}

const Index& Sample::index() {
  if (!index_) index_.emplace(catalog());
  return *index_;
}

const std::vector<Question>& Sample::questions() {
  if (!questions_.empty()) return questions_;
  const TitleTable titles(index());
  for (const std::string& title : ten_titles(films())) {
    const FilmId film = titles.require(title);
    questions_.push_back({title, film, blend(index(), std::array{film})});
  }
  return questions_;
}

std::filesystem::path Sample::yaml() {
  auto yaml = directory_.path() / "yaml";
  if (std::filesystem::create_directory(yaml)) write_yaml(films(), yaml);
  return yaml;
}

}  // namespace recs::bench
