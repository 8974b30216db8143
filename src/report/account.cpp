#include "report/account.hpp"

#include "recs/explanation.hpp"
#include "report/score.hpp"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

namespace recs::report {
namespace {

// The weight of a theme among weights that are sorted by theme.
Weight weight_of(std::span<const ThemeWeight> weights, ThemeId theme) {
  const auto found = std::ranges::lower_bound(weights, theme, {}, &ThemeWeight::theme);
  return found != weights.end() && found->theme == theme ? found->weight : 0;
}

}  // namespace

Account account_of(const Index& index, const Profile& profile, FilmId film) {
  Explanation explanation = explain(index, profile, film);
  const std::vector<ThemeWeight> weights = emphasise(profile, index.weights(film));
  const auto parts = contributions(explanation.shared, explanation.score);
  Account account{explanation.score, {}, {}, std::move(explanation.only_film)};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const ThemeId theme = explanation.shared[i].theme;
    account.shared.push_back({theme, weight_of(profile.weights, theme), weight_of(weights, theme), parts[i]});
  }
  for (const ThemeWeight& wanted : profile.weights) {
    if (weight_of(weights, wanted.theme) == 0) account.only_profile.push_back(wanted);
  }
  std::ranges::stable_sort(account.only_profile, std::ranges::greater(), &ThemeWeight::weight);
  return account;
}

}  // namespace recs::report
