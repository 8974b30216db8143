#include "recs/filter.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace recs {
namespace {

constexpr std::array all_criteria = {Criterion::with,     Criterion::without,   Criterion::years,
                                     Criterion::runtimes, Criterion::directors, Criterion::countries,
                                     Criterion::only,     Criterion::seen};

// The first two need no look at the film.
constexpr std::array cheapest_first = {Criterion::only,      Criterion::seen,     Criterion::years,
                                       Criterion::runtimes,  Criterion::with,     Criterion::without,
                                       Criterion::countries, Criterion::directors};

std::vector<std::string> folded_words(std::string_view name) {
  const std::string folded = text::fold(name);
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    words.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::vector<std::vector<std::string>> folded_words(const std::vector<std::string>& names) {
  std::vector<std::vector<std::string>> folded;
  for (const std::string& name : names) folded.push_back(folded_words(name));
  return folded;
}

// Whether `name` has all the words, in their order, perhaps with others in between.
bool has_words(std::string_view name, const std::vector<std::string>& words) {
  std::size_t found = 0;
  for (const std::string& word : folded_words(name)) {
    if (found < words.size() && word == words[found]) ++found;
  }
  return found == words.size();
}

bool any_has_words(const std::vector<std::string_view>& names,
                   const std::vector<std::vector<std::string>>& wanted) {
  return std::ranges::any_of(wanted, [&](const auto& words) {
    return std::ranges::any_of(names, [&](std::string_view name) { return has_words(name, words); });
  });
}

// Whether a theme is among `tags`.
auto has_theme_in(std::vector<Tag> tags) {
  return [tags = std::move(tags)](ThemeId theme) {
    return std::ranges::binary_search(tags, theme, {}, &Tag::theme);
  };
}

bool is_open(const Range& range) { return !range.first && !range.last; }

}  // namespace

Filter::Filter(const Index& index, Criteria criteria)
    : index_(&index),
      criteria_(std::move(criteria)),
      directors_(folded_words(criteria_.directors)),
      countries_(folded_words(criteria_.countries)) {
  if (criteria_.only) std::ranges::sort(*criteria_.only);
  std::ranges::sort(criteria_.seen);
}

bool Filter::admits(FilmId film) const {
  return std::ranges::all_of(cheapest_first,
                             [&](Criterion each) { return !is_set(each) || meets(each, film); });
}

std::vector<Criterion> Filter::failures(FilmId film) const {
  std::vector<Criterion> failed;
  for (const Criterion each : criteria()) {
    if (!meets(each, film)) failed.push_back(each);
  }
  return failed;
}

std::vector<Criterion> Filter::criteria() const {
  std::vector<Criterion> set;
  std::ranges::copy_if(all_criteria, std::back_inserter(set), [&](Criterion each) { return is_set(each); });
  return set;
}

bool Filter::is_set(Criterion criterion) const {
  switch (criterion) {
    case Criterion::with:
      return !criteria_.with.empty();
    case Criterion::without:
      return !criteria_.without.empty();
    case Criterion::years:
      return !is_open(criteria_.years);
    case Criterion::runtimes:
      return !is_open(criteria_.runtimes);
    case Criterion::directors:
      return !directors_.empty();
    case Criterion::countries:
      return !countries_.empty();
    case Criterion::only:
      return criteria_.only.has_value();
    case Criterion::seen:
      return !criteria_.seen.empty();
  }
  return false;
}

bool Filter::meets(Criterion criterion, FilmId film) const {
  switch (criterion) {
    case Criterion::with:
      return std::ranges::all_of(criteria_.with, has_theme_in(index_->tags(film)));
    case Criterion::without:
      return std::ranges::none_of(criteria_.without, has_theme_in(index_->tags(film)));
    case Criterion::years:
      return contains(criteria_.years, index_->film(film).year);
    case Criterion::runtimes: {
      const auto runtime = index_->film(film).runtime;
      return runtime && contains(criteria_.runtimes, *runtime);
    }
    case Criterion::directors:
      return any_has_words(index_->film(film).directors, directors_);
    case Criterion::countries:
      return any_has_words(index_->film(film).countries, countries_);
    case Criterion::only:
      return std::ranges::binary_search(*criteria_.only, film);
    case Criterion::seen:
      return !std::ranges::binary_search(criteria_.seen, film);
  }
  return true;
}

std::vector<Removal> count_removed(const Filter& filter, std::span<const FilmId> films) {
  std::vector<Removal> removals;
  for (const Criterion each : filter.criteria()) removals.push_back({each});
  for (const FilmId film : films) {
    const auto failed = filter.failures(film);
    for (Removal& each : removals) {
      if (std::ranges::find(failed, each.criterion) == failed.end()) continue;
      ++each.all;
      if (failed.size() == 1) ++each.alone;
    }
  }
  return removals;
}

}  // namespace recs
