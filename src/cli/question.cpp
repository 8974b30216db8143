#include "cli/question.hpp"

#include "cli/theme_name.hpp"
#include "cli/typed_films.hpp"
#include "recs/critique.hpp"
#include "recs/error.hpp"
#include "recs/profile.hpp"
#include "recs/taste.hpp"

#include <utility>

namespace recs::cli {

report::Question read_question(const Options& options, const Index& index) {
  report::Question question;
  question.liked = find_films(options.likes, index);
  question.unliked = find_films(options.unlikes, index);
  for (const TypedTheme& each : options.themes) {
    question.themes.push_back({require_theme(index, each), each.value});
  }
  for (const TypedCritique& each : options.critiques) {
    question.critiques.push_back({require_theme(index, each.theme), each.direction, each.theme.value});
  }
  Profile profile;
  if (!options.profile_file.empty()) {
    question.has_taste = true;
    profile = blend(index, question.liked, load_taste(index, options.profile_file));
  } else if (!question.liked.empty()) {
    profile = blend(index, question.liked);
  }
  for (const report::WantedTheme& each : question.themes) {
    profile = with_theme(std::move(profile), index, each.theme, each.relevance);
  }
  if (!question.unliked.empty()) {
    Subtraction subtraction = subtract(std::move(profile), index, question.unliked);
    profile = std::move(subtraction.profile);
    question.pushed_away = std::move(subtraction.pushed_away);
  }
  question.profile = apply(std::move(profile), index, question.critiques);
  return question;
}

}  // namespace recs::cli
