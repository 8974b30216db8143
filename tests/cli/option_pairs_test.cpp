#include "cli/arguments.hpp"
#include "cli/commands.hpp"
#include "cli/option_table.hpp"
#include "cli/random_options.hpp"
#include "cli/slow_answer.hpp"
#include "ranking/slow_ranking.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>
#include <variant>

namespace recs::testing {
namespace {

using Words = std::vector<std::string>;

// Every film of a catalogue in files has a theme.
Catalog catalog_with_themes(std::uint32_t seed, std::size_t films, std::size_t themes) {
  Catalog catalog = random_film_catalog(seed, films, themes, 1 + seed % 4);
  std::erase_if(catalog.films, [](const Film& film) { return film.tags.empty(); });
  return catalog;
}

// A random catalogue and options for questions to it.
struct Case {
  explicit Case(std::uint32_t seed, std::size_t films, std::size_t themes)
      : catalog(catalog_with_themes(seed, films, themes)),
        index(catalog),
        narrowing(narrowing_options(seed, catalog, directory)),
        asking(asking_options(seed, catalog, directory)) {}

  TemporaryDirectory directory;
  Catalog catalog;
  Index index;
  std::vector<TypedOption> narrowing;
  std::vector<TypedOption> asking;
};

constexpr std::pair<std::size_t, std::size_t> sizes[] = {{12, 3}, {40, 6}, {160, 9}};

// What the program answers to a command line.
SlowAnswer ask_index(const Index& index, const Words& words) {
  std::vector<const char*> argv = {"recs", "--no-config", "--format=tsv"};
  for (const std::string& word : words) argv.push_back(word.c_str());
  const auto options =
      std::get<cli::Options>(cli::parse_arguments(static_cast<int>(argv.size()), argv.data()));
  const cli::Answer answer = options.command == cli::Command::list     ? cli::list(options, index)
                             : options.command == cli::Command::themes ? cli::themes(options, index)
                                                                       : cli::recommend(options, index);
  return {answer.text, answer.remark};
}

// Each option alone, repeated, and with each other one in both orders.
std::vector<TypedOption> pairs_of(const std::vector<TypedOption>& options) {
  std::vector<TypedOption> pairs = options;
  for (const TypedOption& first : options) {
    for (const TypedOption& second : options) {
      TypedOption& pair = pairs.emplace_back(first);
      pair.words.insert(pair.words.end(), second.words.begin(), second.words.end());
      pair.effect = [&](Asked& asked) {
        first.effect(asked);
        second.effect(asked);
      };
    }
  }
  return pairs;
}

bool is_question(const Words& words) {
  return std::ranges::any_of(words, [](const std::string& word) {
    return word.starts_with("--like") || word.starts_with("--theme") || word.starts_with("--profile");
  });
}

// The answers of a command to every pair of its options.
template <typename Slow>
void check_pairs(const Index& index, const std::vector<TypedOption>& options, const Words& command,
                 Slow slow) {
  for (const TypedOption& pair : pairs_of(options)) {
    Words words = command;
    words.insert(words.end(), pair.words.begin(), pair.words.end());
    CAPTURE(words);
    Asked asked;
    pair.effect(asked);
    const SlowAnswer expected = slow(asked);
    const SlowAnswer answer = ask_index(index, words);
    CHECK(answer.text == expected.text);
    CHECK(answer.remark == expected.remark);
  }
}

TEST_SUITE("option_pairs") {
  TEST_CASE("every two options of a question mean together what they mean each") {
    for (std::uint32_t seed = 1; seed <= std::size(sizes); ++seed) {
      CAPTURE(seed);
      const Case some(seed, sizes[seed - 1].first, sizes[seed - 1].second);
      std::vector<TypedOption> options = some.asking;
      options.insert(options.end(), some.narrowing.begin(), some.narrowing.end());
      for (const TypedOption& pair : pairs_of(options)) {
        Words words = {"--fields", "rank,score,title,year,closest_to,left_out"};
        Asked asked;
        if (!is_question(pair.words)) {
          words.insert(words.end(), options.front().words.begin(), options.front().words.end());
          options.front().effect(asked);
        }
        words.insert(words.end(), pair.words.begin(), pair.words.end());
        CAPTURE(words);
        pair.effect(asked);
        const SlowAnswer answer = ask_index(some.index, words);
        const SlowAnswer expected = recommend_slowly(some.catalog, some.index, asked);
        CHECK(answer.text == expected.text);
        CHECK(answer.remark == expected.remark);
      }
    }
  }

  TEST_CASE("every two options narrow a list as each does") {
    for (std::uint32_t seed = 1; seed <= std::size(sizes); ++seed) {
      CAPTURE(seed);
      const Case some(seed, sizes[seed - 1].first, sizes[seed - 1].second);
      check_pairs(some.index, some.narrowing, {"list", "--fields", "title,year"},
                  [&](const Asked& asked) { return list_slowly(some.catalog, asked); });
    }
  }

  TEST_CASE("every two options narrow the themes and the films of a theme as each does") {
    for (std::uint32_t seed = 1; seed <= std::size(sizes); ++seed) {
      CAPTURE(seed);
      const Case some(seed, sizes[seed - 1].first, sizes[seed - 1].second);
      check_pairs(some.index, some.narrowing, {"themes", "--fields", "name,films"},
                  [&](const Asked& asked) { return themes_slowly(some.catalog, asked); });
      check_pairs(some.index, some.narrowing,
                  {"themes", some.catalog.themes[1].name, "--fields", "relevance,title,year"},
                  [&](const Asked& asked) { return films_of_theme_slowly(some.catalog, ThemeId{1}, asked); });
    }
  }

  TEST_CASE("no option that asks or narrows or arranges is left out") {
    const Case some(1, 12, 3);
    for (const cli::OptionRow& row : cli::option_table()) {
      if (row.group == cli::Group::show || row.group == cli::Group::where) continue;
      CAPTURE(row.name);
      const auto is_of_row = [&](const TypedOption& option) {
        return option.words.front().starts_with(row.name);
      };
      CHECK((std::ranges::any_of(some.asking, is_of_row) || std::ranges::any_of(some.narrowing, is_of_row)));
    }
  }
}

}  // namespace
}  // namespace recs::testing
