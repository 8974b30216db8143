#include "cli/commands.hpp"
#include "cli/film_rows.hpp"
#include "cli/hints.hpp"
#include "cli/narrowing.hpp"
#include "cli/question.hpp"
#include "cli/terminal.hpp"
#include "recs/diversity.hpp"
#include "recs/ranking.hpp"
#include "report/ranking_dot.hpp"
#include "report/ranking_text.hpp"
#include "report/score.hpp"

#include <fmt/format.h>

#include <utility>

namespace recs::cli {
namespace {

using report::FilmRow;
using report::Question;

constexpr std::size_t most_hints = 3;
constexpr std::size_t looked_at_for_hints = 25;

// The films asked about, which are never an answer.
std::vector<FilmId> named_films(const Question& question) {
  std::vector<FilmId> named = question.liked;
  named.insert(named.end(), question.unliked.begin(), question.unliked.end());
  return named;
}

// A score that is printed as at least `ten_thousandths`: scores are rounded, halves up.
Similarity least_printed_as(std::int64_t ten_thousandths) {
  return ten_thousandths == 0 ? Similarity{}
                              : Similarity{static_cast<std::uint64_t>(2 * ten_thousandths - 1), 20'000};
}

// The ranking of films for a question, as the options narrow and arrange it.
class Recommender {
 public:
  Recommender(const Options& options, const Index& index, const Question& question, Criteria criteria)
      : options_(options),
        index_(index),
        question_(question),
        named_(named_films(question)),
        filter_(index, std::move(criteria)) {}

  [[nodiscard]] std::vector<Recommendation> best(std::size_t limit) const {
    if (!options_.diversity) return rank_admitted(limit);
    return diversify(index_, rank_admitted(diversity_pool(limit)), limit, *options_.diversity);
  }

  // Why `best` gives nothing.
  [[nodiscard]] std::string describe_nothing() const {
    const auto all = rank(index_, question_.profile, {.limit = index_.film_count(), .excluded = named_});
    if (all.empty()) return "no other film of the catalogue shares a theme with what you ask for";
    const Similarity least = least_printed_as(options_.min_score);
    std::vector<FilmId> films;
    for (const Recommendation& each : all) {
      if (each.score >= least) films.push_back(each.film);
    }
    if (!films.empty()) return describe_removed(filter_, films, what_is_ranked());
    return fmt::format("no film has a score of at least {}; the best has {}",
                       report::format_ten_thousandths(options_.min_score),
                       report::format_ten_thousandths(report::ten_thousandths(all.front().score)));
  }

 private:
  [[nodiscard]] std::vector<Recommendation> rank_admitted(std::size_t limit) const {
    RankOptions how{.limit = limit,
                    .excluded = named_,
                    .min_score = least_printed_as(options_.min_score),
                    .series = options_.series};
    if (!filter_.criteria().empty()) how.admits = [this](FilmId film) { return filter_.admits(film); };
    return rank(index_, question_.profile, how);
  }

  [[nodiscard]] std::string what_is_ranked() const {
    if (options_.min_score == 0) return "that share a theme with what you ask for";
    return fmt::format("with a score of at least {}", report::format_ten_thousandths(options_.min_score));
  }

  const Options& options_;
  const Index& index_;
  const Question& question_;
  std::vector<FilmId> named_;
  Filter filter_;
};

std::vector<FilmRow> rows_of(std::span<const Recommendation> ranked, const Question& question) {
  std::vector<FilmRow> rows;
  for (const Recommendation& each : ranked) {
    rows.push_back({.film = each.film,
                    .rank = static_cast<std::int64_t>(rows.size() + 1),
                    .score = each.score,
                    .left_out = each.left_out,
                    .question = &question});
  }
  return rows;
}

FieldChoice fields_of_recommendations() {
  const auto ranking = report::ranking_fields();
  return {.offered = film_fields_after({ranking.begin(), ranking.end()}),
          .for_tsv = {"score", "title", "year", "blurb"},
          .for_json = {"rank", "score", "title", "year", "directors", "runtime", "blurb", "themes", "shared",
                       "only_film", "only_profile", "closest_to", "pushed_away", "left_out"}};
}

bool wants_hints(const Options& options) {
  return !options.has_no_hints && options.output_file.empty() && is_terminal();
}

std::string propose_critiques(const Options& options, const Index& index, const Question& question,
                              const Recommender& recommender) {
  std::vector<ThemeId> settled;
  for (const report::WantedTheme& each : question.themes) settled.push_back(each.theme);
  for (const Critique& each : question.critiques) settled.push_back(each.theme);
  const auto critiques =
      suggest_critiques(index, question.profile, recommender.best(looked_at_for_hints), most_hints, settled);
  if (critiques.empty()) return "";
  return '\n' + hints_text(index, options.words, critiques, choose_layout(options));
}

}  // namespace

Answer recommend(const Options& options, const Index& index) {
  const Format format = choose_format(options);
  const Question question = read_question(options, index);
  NarrowedBy narrowed = read_narrowing(options, index);
  const Recommender recommender(options, index, question, std::move(narrowed.criteria));
  const auto rows = rows_of(recommender.best(options.limit.value_or(usual_limit)), question);
  Answer result{.text = "", .notes = std::move(narrowed.notes)};
  if (rows.empty()) result.remark = recommender.describe_nothing();
  if (format == Format::dot) {
    result.text = report::ranking_dot(index, question.liked, rows);
  } else if (format != Format::text) {
    result.text = print_films(options, format, index, rows, fields_of_recommendations());
  } else if (!rows.empty()) {
    result.text = report::ranking_text(index, question, rows, choose_layout(options),
                                       options.explains ? report::Reasons::account : report::Reasons::brief);
    if (wants_hints(options)) result.text += propose_critiques(options, index, question, recommender);
  }
  return result;
}

}  // namespace recs::cli
