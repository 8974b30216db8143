#include "cli/slow_answer.hpp"

#include "cli/slow_narrowing.hpp"
#include "ranking/slow_ranking.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace recs::testing {
namespace {

template <typename Rows>
Rows first_of(Rows rows, std::optional<std::size_t> limit) {
  if (limit && rows.size() > *limit) rows.resize(*limit);
  return rows;
}

std::uint64_t printed(const Similarity& score) {
  return (20'000 * score.shared + score.joint) / (2 * score.joint);
}

std::string decimals(std::uint64_t ten_thousandths) {
  return fmt::format("{}.{:04}", ten_thousandths / 10'000, ten_thousandths % 10'000);
}

std::string closest_to(const Catalog& catalog, const Index& index, const Asked& asked, FilmId film) {
  const auto likeness = [&](FilmId liked) { return similarity(index.weights(liked), index.weights(film)); };
  std::string names;
  for (const FilmId liked : asked.liked) {
    const bool is_best =
        std::ranges::all_of(asked.liked, [&](FilmId other) { return likeness(liked) >= likeness(other); });
    if (!is_best || likeness(liked).shared == 0) continue;
    names += (names.empty() ? "" : ", ") + name_of(catalog.films[static_cast<std::size_t>(liked)]);
  }
  return names;
}

}  // namespace

SlowAnswer recommend_slowly(const Catalog& catalog, const Index& index, const Asked& asked) {
  const Profile profile = profile_slowly(index, asked);
  const auto criteria = criteria_of(catalog, asked);
  std::vector<FilmId> named = asked.liked;
  named.insert(named.end(), asked.unliked.begin(), asked.unliked.end());
  const auto all = rank_slowly(index, profile, {.limit = catalog.films.size(), .excluded = named});
  std::vector<FilmId> good;
  for (const Recommendation& each : all) {
    if (printed(each.score) >= static_cast<std::uint64_t>(asked.min_score)) good.push_back(each.film);
  }
  const auto is_listed = [&](FilmId film) {
    return std::ranges::find(good, film) != good.end() && meets_all_but(criteria, film, nullptr);
  };
  const std::size_t limit = asked.limit.value_or(8);
  const std::size_t pool = asked.lambda ? std::max<std::size_t>(100, 10 * limit) : limit;
  auto ranked = rank_slowly(index, profile,
                            {.limit = pool, .excluded = named, .admits = is_listed, .series = asked.series});
  if (asked.lambda) ranked = diversify_slowly(index, ranked, limit, *asked.lambda);

  SlowAnswer answer;
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    const Film& film = catalog.films[static_cast<std::size_t>(ranked[i].film)];
    answer.text +=
        fmt::format("{}\t{}\t{}\t{}\t{}\t{}\n", i + 1, decimals(printed(ranked[i].score)), film.title,
                    film.year, closest_to(catalog, index, asked, ranked[i].film), ranked[i].left_out);
  }
  const std::string least = decimals(static_cast<std::uint64_t>(asked.min_score));
  if (all.empty()) {
    answer.remark = "no other film of the catalogue shares a theme with what you ask for";
  } else if (good.empty()) {
    answer.remark = fmt::format("no film has a score of at least {}; the best has {}", least,
                                decimals(printed(all.front().score)));
  } else if (ranked.empty()) {
    answer.remark = describe(criteria, good,
                             asked.min_score == 0 ? "that share a theme with what you ask for"
                                                  : fmt::format("with a score of at least {}", least));
  }
  return answer;
}

SlowAnswer list_slowly(const Catalog& catalog, const Asked& asked) {
  const auto criteria = criteria_of(catalog, asked);
  SlowAnswer answer;
  for (const FilmId id : first_of(left_of(every_film(catalog), criteria), asked.limit)) {
    const Film& film = catalog.films[static_cast<std::size_t>(id)];
    answer.text += fmt::format("{}\t{}\n", film.title, film.year);
  }
  if (answer.text.empty()) answer.remark = describe(criteria, every_film(catalog), "of the catalogue");
  return answer;
}

SlowAnswer themes_slowly(const Catalog& catalog, const Asked& asked) {
  const auto criteria = criteria_of(catalog, asked);
  const auto films = left_of(every_film(catalog), criteria);
  std::vector<std::string> lines;
  for (std::uint32_t i = 0; i < catalog.themes.size(); ++i) {
    const auto count = std::ranges::count_if(films, [&](FilmId film) {
      const auto& tags = catalog.films[static_cast<std::size_t>(film)].tags;
      return std::ranges::find(tags, ThemeId{i}, &Tag::theme) != tags.end();
    });
    if (count > 0 || criteria.empty())
      lines.push_back(fmt::format("{}\t{}\n", catalog.themes[i].name, count));
  }
  SlowAnswer answer;
  for (const std::string& line : first_of(lines, asked.limit)) answer.text += line;
  if (lines.empty()) answer.remark = describe(criteria, every_film(catalog), "of the catalogue");
  return answer;
}

SlowAnswer films_of_theme_slowly(const Catalog& catalog, ThemeId theme, const Asked& asked) {
  const auto criteria = criteria_of(catalog, asked);
  const auto relevance = [&](FilmId film) {
    const auto& tags = catalog.films[static_cast<std::size_t>(film)].tags;
    const auto tag = std::ranges::find(tags, theme, &Tag::theme);
    return tag == tags.end() ? 0 : tag->relevance;
  };
  auto carriers = every_film(catalog);
  std::erase_if(carriers, [&](FilmId film) { return relevance(film) == 0; });
  auto films = left_of(carriers, criteria);
  std::ranges::stable_sort(films, std::ranges::greater(), relevance);
  SlowAnswer answer;
  for (const FilmId id : first_of(films, asked.limit)) {
    const Film& film = catalog.films[static_cast<std::size_t>(id)];
    answer.text += fmt::format("{}\t{}\t{}\n", relevance(id) / 1000.0, film.title, film.year);
  }
  const std::string& name = catalog.themes[static_cast<std::size_t>(theme)].name;
  if (carriers.empty()) {
    answer.remark = fmt::format("no film has the theme '{}'", name);
  } else if (films.empty()) {
    answer.remark = describe(criteria, carriers, fmt::format("with the theme '{}'", name));
  }
  return answer;
}

}  // namespace recs::testing
