#include "recs/index.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace recs {
namespace {

std::vector<std::size_t> count_films(const Catalog& catalog) {
  std::vector<std::size_t> counts(catalog.themes.size());
  for (const Film& film : catalog.films) {
    for (const Tag& tag : film.tags) ++counts[static_cast<std::size_t>(tag.theme)];
  }
  return counts;
}

// 1 + ln(N/df) / ln N in thousandths: rounded here so that every later sum is exact.
Thousandths damped_rarity(std::size_t films, std::size_t films_with_theme) {
  if (films < 2 || films_with_theme == 0) return 1000;
  const double all = std::log(static_cast<double>(films));
  return static_cast<Thousandths>(
      std::lround(1000 * (2 - std::log(static_cast<double>(films_with_theme)) / all)));
}

Thousandths multiply(Thousandths a, Thousandths b) { return std::max<Thousandths>(1, (a * b + 500) / 1000); }

std::vector<std::size_t> first_positions(const std::vector<std::size_t>& counts) {
  std::vector<std::size_t> first = {0};
  for (const std::size_t count : counts) first.push_back(first.back() + count);
  return first;
}

}  // namespace

Index::Index(Catalog catalog) : catalog_(std::move(catalog)) {
  const auto counts = count_films(catalog_);
  for (std::size_t i = 0; i < theme_count(); ++i) {
    const Thousandths curated = catalog_.themes[i].importance;
    importance_.push_back(catalog_.rarity == Rarity::damped
                              ? multiply(curated, damped_rarity(film_count(), counts[i]))
                              : curated);
  }

  first_posting_ = first_positions(counts);
  postings_.resize(first_posting_.back());
  weights_.reserve(postings_.size());
  auto next = first_posting_;
  for (std::size_t i = 0; i < film_count(); ++i) {
    first_weight_.push_back(weights_.size());
    Weight total = 0;
    for (const Tag& tag : catalog_.films[i].tags) {
      const Weight weight = multiply(tag.relevance, importance(tag.theme));
      weights_.push_back({tag.theme, weight});
      postings_[next[static_cast<std::size_t>(tag.theme)]++] = {FilmId{static_cast<std::uint32_t>(i)},
                                                                weight};
      total += weight;
    }
    totals_.push_back(total);
  }
  first_weight_.push_back(weights_.size());
}

std::optional<ThemeId> Index::find_theme(std::string_view name) const {
  const auto by_name = std::ranges::lower_bound(catalog_.themes, name, {}, &Theme::name);
  auto found = by_name;
  if (by_name == catalog_.themes.end() || by_name->name != name) {
    found = std::ranges::find_if(catalog_.themes, [&](const Theme& theme) {
      return std::ranges::find(theme.aliases, name) != theme.aliases.end();
    });
  }
  if (found == catalog_.themes.end()) return std::nullopt;
  return ThemeId{static_cast<std::uint32_t>(found - catalog_.themes.begin())};
}

std::span<const ThemeWeight> Index::weights(FilmId id) const {
  const auto film = static_cast<std::size_t>(id);
  return std::span(weights_).subspan(first_weight_[film], first_weight_[film + 1] - first_weight_[film]);
}

std::span<const Posting> Index::postings(ThemeId id) const {
  const auto theme = static_cast<std::size_t>(id);
  return std::span(postings_).subspan(first_posting_[theme],
                                      first_posting_[theme + 1] - first_posting_[theme]);
}

}  // namespace recs
