#include "film_files.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace recs::bench {
namespace {

class OutputFile {
 public:
  explicit OutputFile(std::filesystem::path path)
      : path_(std::move(path)), stream_(path_, std::ios::binary | std::ios::trunc) {}

  void write(std::string_view text) { stream_ << text; }

  void close() {
    stream_.close();
    if (!stream_) throw std::runtime_error(fmt::format("cannot write {}", path_.string()));
  }

 private:
  std::filesystem::path path_;
  std::ofstream stream_;
};

std::string yaml_entry(const SyntheticFilm& film, const std::vector<std::string>& themes) {
  std::string text = fmt::format("- title: {}\n  year: {}\n  directors: [{}]\n  runtime: {}\n  themes:\n",
                                 film.title, film.year, film.director, film.runtime);
  for (const SyntheticTag& tag : film.tags) {
    const int hundredths = tag.twentieths * 5;
    fmt::format_to(std::back_inserter(text), "    {}: {}.{:02}\n", themes[tag.theme], hundredths / 100,
                   hundredths % 100);
  }
  fmt::format_to(std::back_inserter(text), "  blurb: {}\n", film.blurb);
  return text;
}

}  // namespace

void write_yaml(const std::vector<SyntheticFilm>& films, const std::filesystem::path& directory) {
  const std::vector<std::string> themes = synthetic_themes();
  std::map<int, OutputFile> files;  // by decade
  for (const SyntheticFilm& film : films) {
    const int decade = film.year / 10 * 10;
    const auto [file, is_new] = files.try_emplace(decade, directory / fmt::format("{}s.yaml", decade));
    if (!is_new) file->second.write("\n");
    file->second.write(yaml_entry(film, themes));
  }
  for (auto& [decade, file] : files) file.close();
}

void write_tables(const std::vector<SyntheticFilm>& films, const std::filesystem::path& directory) {
  OutputFile film_rows(directory / "films.tsv");
  OutputFile tag_rows(directory / "tags.tsv");
  for (std::size_t i = 0; i < films.size(); ++i) {
    film_rows.write(fmt::format("{}\t{}\t{}\t{}\n", i, films[i].title, films[i].year, films[i].blurb));
    for (const SyntheticTag& tag : films[i].tags) {
      tag_rows.write(fmt::format("{}\t{}\t{}\n", i, tag.theme, tag.twentieths));
    }
  }
  film_rows.close();
  tag_rows.close();
  OutputFile titles(directory / "titles.txt");
  for (const std::string& title : ten_titles(films)) titles.write(title + '\n');
  titles.close();
}

}  // namespace recs::bench
