#include "review/remarks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace recs {
namespace {

constexpr std::size_t fewest_tags = 10;
constexpr std::size_t most_tags = 20;
constexpr Thousandths strong = 600;

// What every film should have: themes of one of these facets, so many of them. A rule is for vocabularies
// that have one of its facets.
struct FacetRule {
  std::array<std::string_view, 2> facets;
  std::ptrdiff_t least;
  std::string_view wanted;
};
constexpr std::array facet_rules = {
    FacetRule{{"genre", "genre"}, 1, "a genre"},
    FacetRule{{"mood", "mood"}, 1, "a mood"},
    FacetRule{{"subject", "relationship"}, 2, "two subjects or relationships"},
    FacetRule{{"style", "setting"}, 1, "a style or a setting"},
};

bool has(const FacetRule& rule, std::string_view facet) {
  return std::ranges::find(rule.facets, facet) != rule.facets.end();
}

void review_facets(const Index& index, FilmId id, const std::vector<Tag>& tags,
                   const std::set<std::string_view>& facets, Remarks& remarks) {
  for (const FacetRule& rule : facet_rules) {
    const bool applies =
        std::ranges::any_of(facets, [&](std::string_view facet) { return has(rule, facet); });
    const auto count =
        std::ranges::count_if(tags, [&](const Tag& tag) { return has(rule, index.theme(tag.theme).facet); });
    if (applies && count < rule.least) {
      remarks.add(id, fmt::format("'{}' has no theme for {}", name_of(index.film(id)), rule.wanted));
    }
  }
}

}  // namespace

void review_tags(const Index& index, Remarks& remarks) {
  std::set<std::string_view> facets;
  for (std::uint32_t i = 0; i < index.theme_count(); ++i) facets.insert(index.theme(ThemeId{i}).facet);
  for (std::uint32_t i = 0; i < index.film_count(); ++i) {
    const FilmId id{i};
    const std::vector<Tag> tags = index.tags(id);
    const std::string name = name_of(index.film(id));
    const auto own =
        static_cast<std::size_t>(std::ranges::count_if(tags, [](const Tag& tag) { return !tag.is_implied; }));
    if (own < fewest_tags || own > most_tags) {
      remarks.add(id,
                  fmt::format("'{}' has {} themes; {} to {} tell a film", name, own, fewest_tags, most_tags));
    }
    const auto is_strong = [](const Tag& tag) { return !tag.is_implied && tag.relevance > strong; };
    const auto is_whole = [](const Tag& tag) { return tag.relevance == 1000 || tag.is_implied; };
    if (own > 1 && std::ranges::all_of(tags, is_whole)) {
      remarks.add(id, fmt::format("all themes of '{}' have relevance 1; use the scale", name));
    } else if (std::ranges::none_of(tags, is_strong)) {
      remarks.add(id, fmt::format("no theme of '{}' is above 0.6; what is it about?", name));
    }
    review_facets(index, id, tags, facets, remarks);
  }
}

}  // namespace recs
