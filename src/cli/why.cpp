#include "cli/commands.hpp"
#include "cli/hints.hpp"
#include "cli/presentation.hpp"
#include "cli/terminal.hpp"
#include "cli/two_films.hpp"
#include "recs/critique.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"
#include "report/comparison_table.hpp"
#include "report/ranking_text.hpp"

#include <fmt/format.h>

namespace recs::cli {
namespace {

FieldChoice field_choice() {
  const auto of_films = report::comparison_fields();
  const auto of_themes = report::comparison_theme_fields();
  FieldChoice choice{.offered = {of_films.begin(), of_films.end()},
                     .for_tsv = {of_themes.begin(), of_themes.end()},
                     .for_json = {of_films.begin(), of_films.end()}};
  choice.offered.insert(choice.offered.end(), of_themes.begin(), of_themes.end());
  return choice;
}

// What would bring up a film that the usual list does not reach, if a longer list reaches it then.
std::optional<Promotion> promotion_of(const Index& index, const report::Comparison& comparison) {
  if (*comparison.rank <= std::int64_t{usual_limit}) return {};
  const report::Question& question = comparison.question;
  const auto promotion = what_brings_up(index, question.profile, comparison.film, question.liked);
  return promotion && promotion->position <= std::size_t{most_answers} ? promotion : std::nullopt;
}

report::Comparison compare(const Index& index, const TwoFilms& films) {
  report::Comparison comparison{.question = {.liked = {films.a}, .profile = blend(index, {&films.a, 1})},
                                .film = films.b};
  const report::Question& question = comparison.question;
  if (const auto position = position_of(index, question.profile, films.b, question.liked)) {
    comparison.rank = static_cast<std::int64_t>(*position);
    comparison.promotion = promotion_of(index, comparison);
  }
  return comparison;
}

// Whether a list with one film a series has the promoted film elsewhere, or not at all.
bool is_moved_by_series(const Index& index, const report::Comparison& comparison) {
  const Promotion& promotion = *comparison.promotion;
  const Profile profile = apply(comparison.question.profile, index, {&promotion.critique, 1});
  const auto listed =
      rank(index, profile,
           {.limit = promotion.position, .excluded = comparison.question.liked, .series = SeriesRule::first});
  return listed.size() < promotion.position || listed.back().film != comparison.film;
}

// The number that a film would have, and the command that shows it there.
std::string promotion_text(const Options& options, const Index& index, const report::Comparison& comparison) {
  const report::Layout layout = choose_layout(options);
  const Promotion& promotion = *comparison.promotion;
  std::vector<std::string> words = {"--like", name_of(index.film(comparison.question.liked.front()))};
  if (is_moved_by_series(index, comparison)) words.insert(words.end(), {"--series", "all"});
  if (promotion.position > usual_limit) {
    words.insert(words.end(), {"--limit", fmt::to_string(promotion.position)});
  }
  for (const std::string& path : options.catalogs) words.insert(words.end(), {"--catalog", path});
  const std::string number = fmt::format("number {} with ", promotion.position);
  return report::painted({number, report::Paint::faint}, layout) +
         hints_text(index, words, {&promotion.critique, 1}, layout);
}

std::string comparison_text(const Options& options, const Index& index,
                            const report::Comparison& comparison) {
  const report::Question& question = comparison.question;
  const report::FilmRow row{.film = comparison.film,
                            .rank = comparison.rank,
                            .score = similarity(question.profile, index.weights(comparison.film)),
                            .question = &question};
  std::string text =
      report::ranking_text(index, question, {&row, 1}, choose_layout(options), report::Reasons::account);
  if (comparison.promotion) text += '\n' + promotion_text(options, index, comparison);
  return text;
}

}  // namespace

Answer why(const Options& options, const Index& index) {
  const Format format = choose_format(options);
  const TwoFilms films = require_two_films(options, index);
  const report::Comparison comparison = compare(index, films);
  Answer result;
  if (!comparison.rank) {
    result.remark = fmt::format("'{}' and '{}' share no theme", name_of(index.film(films.a)),
                                name_of(index.film(films.b)));
  }
  if (format != Format::text) {
    const auto fields = choose_fields(options, format, field_choice());
    result.text = print_table(options, format, report::comparison_table(index, comparison, fields));
  } else if (comparison.rank) {
    result.text = comparison_text(options, index, comparison);
  }
  return result;
}

}  // namespace recs::cli
