#include "catalog/film_files.hpp"

#include "catalog/source_text.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

namespace recs {
namespace {

constexpr int film_count = 6000;  // more than two chunks

std::string many_films() {
  std::string text = "# Films.\n";
  for (int i = 0; i < film_count; ++i) {
    text += fmt::format(
        "- title: Film {}\n  year: {}\n  themes: {{theme-{}: 0.5, shared: 1.0}}\n  blurb: |-\n    A film.\n",
        i, 1900 + i % 100, i % 7);
  }
  return text;
}

struct Film1 {
  std::string title;
  Place place;
  std::vector<std::string> themes;
  friend bool operator==(const Film1&, const Film1&) = default;
};

std::vector<Film1> films_of(const FilmFile& file) {
  std::vector<Film1> films;
  for (const FilmDraft& draft : file.films) {
    Film1 film{draft.film.title, draft.place, {}};
    for (const Tag& tag : draft.film.tags)
      film.themes.push_back(file.theme_names[static_cast<std::size_t>(tag.theme)]);
    films.push_back(std::move(film));
  }
  return films;
}

// What all the parts say, and what the file says when it is read as one.
void check_parts(const std::string& text, std::size_t least_parts) {
  const testing::TemporaryDirectory directory;
  std::vector<Source> sources = list_sources(std::vector{directory.write("films.yaml", text)});
  const auto parts = read_film_files(sources, {});
  CHECK(parts.size() >= least_parts);
  std::vector<Film1> films;
  Problems problems = sources[0].problems;
  for (const FilmFilePart& part : parts) {
    for (Film1& film : films_of(part.content)) films.push_back(std::move(film));
    problems.insert(problems.end(), part.content.problems.begin(), part.content.problems.end());
  }
  std::vector<Source> again = list_sources(std::vector{directory.path().string()});
  const std::string checked = read_source(again[0]);
  const FilmFile whole = read_film_file(checked);
  CHECK(films == films_of(whole));
  Problems expected = again[0].problems;
  expected.insert(expected.end(), whole.problems.begin(), whole.problems.end());
  CHECK(problems == expected);
}

TEST_SUITE("film_files") {
  TEST_CASE("the parts of a large file are the file") { check_parts(many_films(), 3); }

  TEST_CASE("mistakes in entries have their places in the file") {
    std::string text = many_films();
    for (const char* const title : {"Film 3\n", "Film 3000\n", "Film 5999\n"}) {
      text.erase(text.find(title), std::string_view(title).size() - 1);
    }
    check_parts(text, 3);
  }

  TEST_CASE("a file with an error of syntax is told as if it were read whole") {
    for (const char* const damage : {"- [open\n", "- \"open\n", "- a\n...\n", "- a\n---\n", "\x01", "\xFF",
                                     "- a: b: c\n", "- *alias\n", "x\n", "- {open:\n- 1\n"}) {
      CAPTURE(damage);
      std::string text = many_films();
      text.insert(text.find("- title: Film 3000\n"), damage);
      check_parts(text, 0);
    }
  }

  TEST_CASE("progress ends with all that there is") {
    const testing::TemporaryDirectory directory;
    directory.write("a.yaml", many_films());
    directory.write("b.yaml", many_films());
    std::vector<Source> sources = list_sources(std::vector{directory.path().string()});
    std::uint64_t done = 0;
    std::size_t calls = 0;
    const auto parts = read_film_files(sources, [&](const Progress& progress) {
      CHECK(progress.done > done);
      CHECK(progress.all == 2 * many_films().size());
      done = progress.done;
      ++calls;
    });
    CHECK(done == 2 * many_films().size());
    CHECK(calls == parts.size());
  }
}

}  // namespace
}  // namespace recs
