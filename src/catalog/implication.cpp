#include "catalog/implication.hpp"

#include <algorithm>
#include <cassert>

namespace recs {
namespace {

constexpr Thousandths whole_relevance = 1000;

enum class Visit : unsigned char { none, open, done };

// Depth-first, with a stack of its own: a chain may be as long as the vocabulary.
struct Walk {
  std::vector<ThemeId> finished;  // implied themes before those that imply them
  std::optional<std::vector<ThemeId>> circle;
};

Walk walk(std::span<const Theme> themes) {
  struct Step {
    std::size_t theme;
    std::size_t next = 0;
  };
  Walk result;
  std::vector<Visit> visits(themes.size(), Visit::none);
  for (std::size_t start = 0; start < themes.size(); ++start) {
    if (visits[start] != Visit::none) continue;
    std::vector<Step> path = {{start}};
    visits[start] = Visit::open;
    while (!path.empty()) {
      const std::size_t theme = path.back().theme;
      const auto& implies = themes[theme].implies;
      if (path.back().next == implies.size()) {
        visits[theme] = Visit::done;
        result.finished.push_back(ThemeId{static_cast<std::uint32_t>(theme)});
        path.pop_back();
        continue;
      }
      const auto target = static_cast<std::size_t>(implies[path.back().next++].theme);
      if (visits[target] == Visit::none) {
        visits[target] = Visit::open;
        path.push_back({target});
      } else if (visits[target] == Visit::open && !result.circle) {
        result.circle.emplace();
        const auto first = std::ranges::find(path, target, &Step::theme);
        for (auto step = first; step != path.end(); ++step) {
          result.circle->push_back(ThemeId{static_cast<std::uint32_t>(step->theme)});
        }
      }
    }
  }
  return result;
}

}  // namespace

std::optional<std::vector<ThemeId>> find_circle(std::span<const Theme> themes) { return walk(themes).circle; }

Implications::Implications(std::span<const Theme> themes) : themes_(themes), rank_(themes.size()) {
  for (std::size_t i = 0; i < themes.size(); ++i) {
    if (themes[i].years) dated_.push_back(ThemeId{static_cast<std::uint32_t>(i)});
    implies_.push_back(!themes[i].implies.empty());
  }
  const Walk order = walk(themes);
  assert(!order.circle && "the vocabulary was checked for circles");
  for (std::size_t i = 0; i < order.finished.size(); ++i) {
    rank_[static_cast<std::size_t>(order.finished[i])] = order.finished.size() - 1 - i;
  }
}

void Implications::add_themes_of_year(Film& film) const {
  for (const ThemeId theme : dated_) {
    if (!contains(*themes_[static_cast<std::size_t>(theme)].years, film.year)) continue;
    const auto place = std::ranges::lower_bound(film.tags, theme, {}, &Tag::theme);
    if (place == film.tags.end() || place->theme != theme) {
      film.tags.insert(place, {theme, whole_relevance, true});
    }
  }
}

void Implications::add_implied(Film& film) const {
  add_themes_of_year(film);
  std::vector<Tag>& tags = film.tags;
  const auto implies = [&](const Tag& tag) { return implies_[static_cast<std::size_t>(tag.theme)]; };
  if (std::ranges::none_of(tags, implies)) return;
  const auto by_rank = [&](const Tag& tag) { return rank_[static_cast<std::size_t>(tag.theme)]; };
  std::ranges::sort(tags, {}, by_rank);
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const Tag source = tags[i];
    for (const Implication& implied : themes_[static_cast<std::size_t>(source.theme)].implies) {
      const Thousandths relevance = (source.relevance * implied.strength + 500) / 1000;
      if (relevance == 0) continue;
      const Tag tag{implied.theme, relevance, true};
      // Later than `source`, so its own implications are still to come.
      const auto place = std::ranges::lower_bound(tags, by_rank(tag), {}, by_rank);
      if (place == tags.end() || place->theme != tag.theme) {
        tags.insert(place, tag);
      } else if (place->is_implied) {
        place->relevance = std::max(place->relevance, relevance);
      }
    }
  }
  std::ranges::sort(tags, {}, &Tag::theme);
}

}  // namespace recs
