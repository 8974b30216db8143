#include "index/index_file.hpp"

#include "index/index_writer.hpp"
#include "index/parts.hpp"
#include "index/replace_file.hpp"
#include "recs/error.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"
#include "recs/titles.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <cstdio>
#include <string>
#include <sys/stat.h>

namespace recs {
namespace {

constexpr Fingerprint fingerprint = {'a', 'b', 'c'};

Catalog some_films() {
  Catalog catalog = testing::random_catalog(3, 12, 9, 4);
  catalog.rarity = Rarity::damped;
  catalog.themes[2].implies = {{ThemeId{4}, 500}, {ThemeId{5}, 250}};
  catalog.themes[3].aliases = {"third", "drei"};
  catalog.themes[3].meaning = "The third.";
  catalog.themes[3].facet = "number";
  catalog.films[1].runtime = 126;
  catalog.films[1].directors = {"Spike Jonze", "Ida Lupino"};
  catalog.films[1].countries = {"Japan"};
  catalog.films[1].languages = {"Japanese", "French"};
  catalog.films[1].aka = {"Élan", "千と千尋"};
  catalog.films[1].series = "A Series";
  catalog.films[1].imdb = "tt1798709";
  catalog.films[1].blurb = "A sentence.";
  return catalog;
}

// Everything that can be asked of an index.
std::string all_answers(const Index& index) {
  std::string out = fmt::format("{} {}\n", index.film_count(), index.theme_count());
  for (std::uint32_t i = 0; i < index.theme_count(); ++i) {
    const ThemeView theme = index.theme(ThemeId{i});
    out += fmt::format("{} {} {} {} {} {}", theme.name, theme.label, theme.meaning, theme.facet,
                       theme.importance, fmt::join(theme.aliases, ","));
    for (const Implication& each : theme.implies) {
      out += fmt::format(" {}:{}", static_cast<std::uint32_t>(each.theme), each.strength);
    }
    out += fmt::format(" {}", index.film_count(ThemeId{i}));
    for (const Posting& each : index.postings(ThemeId{i})) {
      out += fmt::format(" {}={}/{}/{}", static_cast<std::uint32_t>(each.film), each.weight, each.relevance,
                         each.is_implied);
    }
    out += index.find_theme(theme.name) == ThemeId{i} ? "\n" : "lost\n";
  }
  const TitleTable titles(index);
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const std::array id = {FilmId{i}};
    const FilmView film = index.film(id[0]);
    out +=
        fmt::format("{} {} {} {} {} {} {} {} {} {}", film.title, film.year, film.runtime.value_or(-1),
                    film.series, film.imdb, film.blurb, fmt::join(film.directors, ","),
                    fmt::join(film.countries, ","), fmt::join(film.languages, ","), fmt::join(film.aka, ","));
    for (const ThemeWeight& each : index.weights(id[0])) {
      out += fmt::format(" {}={}", static_cast<std::uint32_t>(each.theme), each.weight);
    }
    for (const FilmId found : titles.find(name_of(film)))
      out += fmt::format(" {}", static_cast<std::uint32_t>(found));
    for (const Recommendation& each : rank(index, blend(index, id), {.limit = 5, .excluded = id})) {
      out += fmt::format(" {}:{}/{}", static_cast<std::uint32_t>(each.film), each.score.shared,
                         each.score.joint);
    }
    out += '\n';
  }
  return out;
}

// What a file of these bytes answers: what `expected` says, or nothing because it is known to be damaged.
void check_harmless(const std::string& path, const std::string& bytes, const std::string& expected) {
  std::FILE* const file = std::fopen(path.c_str(), "wb");
  REQUIRE(std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size());
  std::fclose(file);
  try {
    const auto index = open_index_file(path, fingerprint);
    const std::string answers = index ? all_answers(*index) : expected;
    CHECK(answers == expected);
  } catch (const DamagedIndex&) {
    // Known to be damaged.
  }
}

TEST_SUITE("index_file") {
  TEST_CASE("a file answers as the catalogue that it was made of") {
    const testing::TemporaryDirectory directory;
    const std::string path = directory.write("x.recs", write_index(some_films(), fingerprint));
    const auto index = open_index_file(path, fingerprint);
    REQUIRE(index.has_value());
    CHECK(all_answers(*index) == all_answers(Index(some_films())));
  }

  TEST_CASE("a byte that is changed is harmless wherever it is") {
    const testing::TemporaryDirectory directory;
    const std::string bytes = write_index(some_films(), fingerprint);
    const std::string expected = all_answers(Index(some_films()));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      for (const unsigned change : {0x01U, 0x80U, 0xFFU}) {
        CAPTURE(i);
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(static_cast<unsigned char>(damaged[i]) ^ change);
        check_harmless(directory.path() / "x", damaged, expected);
      }
    }
  }

  TEST_CASE("long posting lists are what they are in memory or known to be damaged") {
    const testing::TemporaryDirectory directory;
    const Catalog catalog = testing::random_catalog(5, 4000, 3, 4);
    const std::string bytes = write_index(catalog, fingerprint);
    const Index in_memory(catalog);
    for (std::size_t change = 0; change < bytes.size(); change += 1009) {
      CAPTURE(change);
      std::string damaged = bytes;
      if (change > 0) damaged[change] = static_cast<char>(damaged[change] ^ 1);
      try {
        const auto index = open_index_file(directory.write("x", damaged), fingerprint);
        CHECK((index.has_value() || change > 0));
        for (std::uint32_t i = 0; index && i < index->theme_count(); ++i) {
          const auto postings = index->postings(ThemeId{i});
          CHECK(postings.size() > 1400);
          CHECK((postings == in_memory.postings(ThemeId{i})));
        }
      } catch (const DamagedIndex&) {
        CHECK(change > 0);
      }
    }
  }

  TEST_CASE("a file that is cut or has more at its end is no index") {
    const testing::TemporaryDirectory directory;
    const std::string path = directory.path() / "x";
    const std::string bytes = write_index(some_films(), fingerprint);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      CAPTURE(size);
      directory.write("x", bytes.substr(0, size));
      CHECK_FALSE(open_index_file(path, fingerprint).has_value());
    }
    directory.write("x", bytes + "x");
    CHECK_FALSE(open_index_file(path, fingerprint).has_value());
  }

  TEST_CASE("a piece in the place of another is known to be damaged") {
    const testing::TemporaryDirectory directory;
    const std::string bytes = write_index(some_films(), fingerprint);
    const std::string expected = all_answers(Index(some_films()));
    for (std::size_t begin = 0; begin + 64 <= bytes.size(); begin += 8) {
      std::string damaged = bytes;
      damaged.replace(begin, 32, bytes.substr(begin + 32, 32));
      check_harmless(directory.path() / "x", damaged, expected);
    }
  }

  TEST_CASE("a file of other sources is not used") {
    const testing::TemporaryDirectory directory;
    const std::string path = directory.write("x", write_index(some_films(), fingerprint));
    CHECK(open_index_file(path, fingerprint).has_value());
    CHECK_FALSE(open_index_file(path, Fingerprint{}).has_value());
  }

  TEST_CASE("what is no file is not used") {
    const testing::TemporaryDirectory directory;
    CHECK_FALSE(open_index_file(directory.path().string(), fingerprint).has_value());
    CHECK_FALSE(open_index_file((directory.path() / "missing").string(), fingerprint).has_value());
    const std::string pipe = directory.path() / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK_FALSE(open_index_file(pipe, fingerprint).has_value());
  }

  TEST_CASE("an index outlives the file that replaces its own") {
    const testing::TemporaryDirectory directory;
    const std::string path = directory.write("x.recs", write_index(some_films(), fingerprint));
    const auto old = open_index_file(path, fingerprint);
    CHECK_FALSE(static_cast<bool>(replace_file(path, "something else", 0600)));
    CHECK_FALSE(open_index_file(path, fingerprint).has_value());
    CHECK(all_answers(*old) == all_answers(Index(some_films())));
  }
}

}  // namespace
}  // namespace recs
