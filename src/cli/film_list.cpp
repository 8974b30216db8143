#include "cli/film_list.hpp"

#include "cli/input.hpp"

#include <fmt/format.h>

#include <string_view>

namespace recs::cli {
namespace {

// `12 of 340 films are not in the catalogue, 3 rows are not read; --verbose lists them`
std::string count_losses(const History& history, const Matching& matching, std::string_view file) {
  std::string counts;
  if (!matching.unmatched.empty()) {
    counts = fmt::format("{} of {} film{} {} not in the catalogue", matching.unmatched.size(),
                         history.entries.size(), history.entries.size() == 1 ? "" : "s",
                         matching.unmatched.size() == 1 ? "is" : "are");
  }
  if (!history.problems.empty()) {
    counts += fmt::format("{}{} row{} wrong", counts.empty() ? "" : ", ", history.problems.size(),
                          history.problems.size() == 1 ? " is" : "s are");
  }
  return counts.empty() ? "" : fmt::format("{}: {}; --verbose lists them\n", file, counts);
}

std::string list_losses(const History& history, const Matching& matching, std::string_view file) {
  std::string lines;
  for (const HistoryProblem& each : history.problems) {
    lines += fmt::format("{}:{}: {}\n", file, each.line, each.message);
  }
  for (const std::size_t each : matching.unmatched) {
    const HistoryEntry& entry = history.entries[each];
    lines += fmt::format("{}:{}: not in the catalogue: {}\n", file, entry.line, name_of(entry));
  }
  return lines;
}

}  // namespace

MatchedList match_list(const ListFile& file, const Index& index, bool is_verbose) {
  const std::string name = input_name(file.path);
  MatchedList list{.history = read_history(read_input(file.path), name), .matching = {}, .notes = ""};
  list.matching = match_films(index, list.history);
  if (is_verbose) {
    list.notes = list_losses(list.history, list.matching, name);
  } else if (!file.is_standing) {
    list.notes = count_losses(list.history, list.matching, name);
  }
  return list;
}

FilmList read_film_list(std::span<const ListFile> files, const Index& index, bool is_verbose) {
  FilmList all;
  for (const ListFile& file : files) {
    const MatchedList list = match_list(file, index, is_verbose);
    for (const MatchedFilm& each : list.matching.films) all.films.push_back(each.film);
    all.notes += list.notes;
  }
  return all;
}

}  // namespace recs::cli
