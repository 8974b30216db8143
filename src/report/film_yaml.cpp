#include "report/film_yaml.hpp"

#include "report/score.hpp"
#include "report/yaml_scalar.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>

namespace recs::report {
namespace {

std::string list_line(std::string_view key, const std::vector<std::string_view>& texts) {
  if (texts.empty()) return "";
  std::vector<std::string> items;
  for (const std::string_view text : texts) items.push_back(yaml_item(text));
  return fmt::format("  {}: [{}]\n", key, fmt::join(items, ", "));
}

std::string text_line(std::string_view key, std::string_view text) {
  return text.empty() ? "" : fmt::format("  {}: {}\n", key, yaml_scalar(text));
}

std::string theme_lines(const Index& index, FilmId id) {
  std::vector<Tag> tags = index.tags(id);
  std::erase_if(tags, &Tag::is_implied);
  std::ranges::stable_sort(tags, std::ranges::greater(), &Tag::relevance);
  std::string out = "  themes:\n";
  for (const Tag& tag : tags) {
    const std::string relevance = tag.relevance == 1000 ? "1.0" : format_thousandths(tag.relevance);
    out += fmt::format("    {}: {}\n", yaml_item(index.theme(tag.theme).name), relevance);
  }
  return out;
}

}  // namespace

std::string film_yaml(const Index& index, FilmId id) {
  const FilmView film = index.film(id);
  std::string out = fmt::format("- title: {}\n  year: {}\n", yaml_scalar(film.title), film.year);
  out += list_line("directors", film.directors);
  if (film.runtime) out += fmt::format("  runtime: {}\n", *film.runtime);
  out += list_line("countries", film.countries);
  out += list_line("languages", film.languages);
  out += list_line("aka", film.aka);
  out += text_line("series", film.series);
  out += text_line("imdb", film.imdb);
  out += theme_lines(index, id);
  return out + text_line("blurb", film.blurb);
}

}  // namespace recs::report
