#include "cli/commands.hpp"
#include "cli/film_list.hpp"
#include "cli/presentation.hpp"
#include "recs/taste.hpp"
#include "report/taste_yaml.hpp"

#include <algorithm>

namespace recs::cli {
namespace {

// How many films a history lists that may say something: those rated, or all if none is.
std::size_t count_telling(const History& history) {
  const auto is_rated = [](const HistoryEntry& entry) { return entry.rating.has_value(); };
  const auto rated = std::ranges::count_if(history.entries, is_rated);
  return rated > 0 ? static_cast<std::size_t>(rated) : history.entries.size();
}

}  // namespace

Answer profile(const Options& options, const Index& index) {
  if (!options.format.empty()) (void)choose_format(options);
  const MatchedList list = match_list({.path = options.operands.front()}, index, options.is_verbose);
  const LearnedTaste learned = learn_taste(index, list.matching.films);
  Answer answer{.text = "", .notes = list.notes};
  if (learned.taste.more.empty() && learned.taste.less.empty()) {
    answer.remark = learned.film_count == 0
                        ? "none of the films is in the catalogue"
                        : "the films say nothing of a taste: rate some of them higher than others";
  } else {
    answer.text = report::taste_yaml(index, learned, count_telling(list.history));
  }
  return answer;
}

}  // namespace recs::cli
