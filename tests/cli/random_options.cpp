#include "cli/random_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <utility>

namespace recs::testing {
namespace {

// Films and themes of a catalogue, drawn by chance.
class Draw {
 public:
  Draw(std::uint32_t seed, const Catalog& catalog) : engine_(seed), catalog_(catalog) {}

  std::uint32_t below(std::size_t end) { return static_cast<std::uint32_t>(engine_() % end); }
  FilmId film() { return FilmId{below(catalog_.films.size())}; }
  ThemeId theme() { return ThemeId{below(catalog_.themes.size())}; }

  [[nodiscard]] std::string name(FilmId film) const {
    return name_of(catalog_.films[static_cast<std::size_t>(film)]);
  }
  [[nodiscard]] std::string name(ThemeId theme) const {
    return catalog_.themes[static_cast<std::size_t>(theme)].name;
  }

 private:
  std::mt19937 engine_;  // its numbers are fixed by the standard; those of distributions are not
  const Catalog& catalog_;
};

void add_once(std::vector<FilmId>& films, FilmId film) {
  if (std::ranges::find(films, film) == films.end()) films.push_back(film);
}

TypedOption like(const Draw& draw, FilmId film) {
  return {{"--like", draw.name(film)}, [film](Asked& asked) { add_once(asked.liked, film); }};
}

TypedOption unlike(const Draw& draw, FilmId film) {
  return {{"--unlike", draw.name(film)}, [film](Asked& asked) { add_once(asked.unliked, film); }};
}

TypedOption theme(const Draw& draw, ThemeId theme, Thousandths relevance) {
  return {{"--theme", fmt::format("{}={}", draw.name(theme), relevance / 1000.0)},
          [=](Asked& asked) { asked.themes.emplace_back(theme, relevance); }};
}

TypedOption critique(const Draw& draw, ThemeId theme, Direction direction, Thousandths step) {
  return {{fmt::format("--{}={}={}", direction == Direction::more ? "more" : "less", draw.name(theme),
                       step / 1000.0)},
          [=](Asked& asked) {
            asked.critiques.push_back({theme, direction, step});
          }};
}

// Likes two films, of which one is liked already, or both.
TypedOption likes_in_file(const Draw& draw, const std::vector<FilmId>& films,
                          const TemporaryDirectory& directory) {
  std::string text = "# mine\n\n";
  for (const FilmId film : films) text += draw.name(film) + '\n';
  return {{"--like=@" + directory.write("liked.txt", text)}, [films](Asked& asked) {
            for (const FilmId film : films) add_once(asked.liked, film);
          }};
}

TypedOption profile(const Draw& draw, const Taste& taste, const TemporaryDirectory& directory) {
  std::string text = "more:\n";
  for (const Liking& each : taste.more)
    text += fmt::format("  {}: {}\n", draw.name(each.theme), each.strength / 1000.0);
  text += "less:\n";
  for (const Liking& each : taste.less)
    text += fmt::format("  {}: {}\n", draw.name(each.theme), each.strength / 1000.0);
  return {{"--profile", directory.write("taste.yaml", text)}, [taste](Asked& asked) { asked.taste = taste; }};
}

// A list of titles: one without a year, which means every film of it, one of a year later than any film's,
// which means the film of the year before, one of no film, and some by name.
TypedOption list_of_titles(Draw& draw, const std::string& option,
                           std::optional<std::set<FilmId>> Asked::*part, const Catalog& catalog,
                           const std::string& file, const TemporaryDirectory& directory) {
  const auto any_title = [&] { return catalog.films[static_cast<std::size_t>(draw.film())].title; };
  const std::string undated = any_title();
  const std::string misdated = any_title();
  std::string text = undated + '\n' + misdated + " (2001)\nNo Such Film (1999)\n";
  std::set<FilmId> meant;
  for (std::uint32_t i = 0; i < catalog.films.size(); ++i) {
    const Film& film = catalog.films[i];
    const bool is_drawn = draw.below(4) == 0;
    if (is_drawn) text += name_of(film) + '\n';
    if (is_drawn || film.title == undated || (film.title == misdated && film.year == 2000)) {
      meant.insert(FilmId{i});
    }
  }
  return {{option, directory.write(file, text)}, [=](Asked& asked) {
            if (!(asked.*part)) asked.*part = std::set<FilmId>();
            (asked.*part)->insert(meant.begin(), meant.end());
          }};
}

}  // namespace

std::vector<TypedOption> narrowing_options(std::uint32_t seed, const Catalog& catalog,
                                           const TemporaryDirectory& directory) {
  Draw draw(seed, catalog);
  const auto with = [&](ThemeId theme) -> TypedOption {
    return {{"--with", draw.name(theme)}, [theme](Asked& asked) { asked.with.push_back(theme); }};
  };
  const auto without = [&](ThemeId theme) -> TypedOption {
    return {{"--without", draw.name(theme)}, [theme](Asked& asked) { asked.without.push_back(theme); }};
  };
  const auto years = [](const std::string& typed, Range range) -> TypedOption {
    return {{"--year", typed}, [range](Asked& asked) { asked.years = range; }};
  };
  const auto runtimes = [](const std::string& typed, Range range) -> TypedOption {
    return {{"--runtime", typed}, [range](Asked& asked) { asked.runtimes = range; }};
  };
  const auto directors = [](const std::string& typed, const std::set<std::string>& names) -> TypedOption {
    return {{"--director", typed},
            [names](Asked& asked) { asked.directors.insert(names.begin(), names.end()); }};
  };
  const auto countries = [](const std::string& typed, const std::string& name) -> TypedOption {
    return {{"--country", typed}, [name](Asked& asked) { asked.countries.insert(name); }};
  };
  const auto limit = [&](const std::string& option) -> TypedOption {
    const std::size_t number = 1 + draw.below(12);
    return {{option, std::to_string(number)}, [number](Asked& asked) { asked.limit = number; }};
  };
  const int minutes = 85 + static_cast<int>(draw.below(50));
  return {with(draw.theme()),
          with(draw.theme()),
          without(draw.theme()),
          without(draw.theme()),
          years("..1999", {{}, 1999}),
          years("2000", {2000, 2000}),
          years("2001..", {2001, {}}),
          runtimes(fmt::format("..{}", minutes), {{}, minutes}),
          runtimes(fmt::format("{}..{}", minutes, minutes + 20), {minutes, minutes + 20}),
          directors("coen", {"Ethan Coen", "Joel Coen"}),
          directors("AGNES varda", {"Agnès Varda"}),
          directors("nobody", {"nobody"}),
          countries("korea", "South Korea"),
          countries("France", "France"),
          list_of_titles(draw, "--seen", &Asked::seen, catalog, "seen.txt", directory),
          list_of_titles(draw, "--seen", &Asked::seen, catalog, "more.txt", directory),
          list_of_titles(draw, "--only", &Asked::only, catalog, "only.txt", directory),
          list_of_titles(draw, "--only", &Asked::only, catalog, "also.txt", directory),
          limit("--limit"),
          limit("-n")};
}

std::vector<TypedOption> asking_options(std::uint32_t seed, const Catalog& catalog,
                                        const TemporaryDirectory& directory) {
  Draw draw(seed + 1'000'000, catalog);
  const auto min_score = [](const std::string& typed, std::int64_t score) -> TypedOption {
    return {{"--min-score", typed}, [score](Asked& asked) { asked.min_score = score; }};
  };
  const auto series = [](const std::string& typed, SeriesRule rule) -> TypedOption {
    return {{"--series", typed}, [rule](Asked& asked) { asked.series = rule; }};
  };
  const auto diverse = [](const std::vector<std::string>& words, Thousandths lambda) -> TypedOption {
    return {words, [lambda](Asked& asked) { asked.lambda = lambda; }};
  };
  const FilmId liked = draw.film();
  const ThemeId moved = draw.theme();
  const ThemeId first = draw.theme();
  const ThemeId second{(static_cast<std::uint32_t>(first) + 1) %
                       static_cast<std::uint32_t>(catalog.themes.size())};
  const ThemeId third{(static_cast<std::uint32_t>(first) + 2) %
                      static_cast<std::uint32_t>(catalog.themes.size())};
  return {like(draw, liked),
          like(draw, draw.film()),
          likes_in_file(draw, {draw.film(), liked}, directory),
          unlike(draw, draw.film()),
          unlike(draw, liked),
          theme(draw, moved, 1 + draw.below(1000)),
          theme(draw, draw.theme(), 1000),
          critique(draw, moved, Direction::more, 1 + draw.below(2000)),
          critique(draw, draw.theme(), Direction::more, usual_step),
          critique(draw, moved, Direction::less, 1 + draw.below(2000)),
          critique(draw, draw.theme(), Direction::less, usual_step),
          profile(draw, {.more = {{first, 1000}, {second, 370}}, .less = {{third, 1 + draw.below(1000)}}},
                  directory),
          min_score("0.05", 500),
          min_score("0.3333", 3333),
          series("all", SeriesRule::all),
          series("first", SeriesRule::first),
          diverse({"--diverse"}, 700),
          diverse({"--diverse=0.3"}, 300)};
}

}  // namespace recs::testing
