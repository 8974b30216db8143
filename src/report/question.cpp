#include "report/question.hpp"

#include "recs/similarity.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace recs::report {

std::string film_names(const Index& index, std::span<const FilmId> films) {
  std::string names;
  for (std::size_t i = 0; i < films.size(); ++i) {
    names += i == 0 ? "" : i + 1 == films.size() ? " and " : ", ";
    names += name_of(index.film(films[i]));
  }
  return names;
}

std::string question_text(const Index& index, const Question& question) {
  std::string text = "films";
  bool is_first = true;
  const auto add = [&](std::string_view part) {
    text += fmt::format("{}{}", is_first ? " " : ", ", part);
    is_first = false;
  };
  if (!question.liked.empty()) add("like " + film_names(index, question.liked));
  if (!question.unliked.empty()) add("unlike " + film_names(index, question.unliked));
  if (question.has_taste) add("to your taste");
  std::string wanted;
  for (const WantedTheme& each : question.themes) {
    wanted += fmt::format("{}{}", wanted.empty() ? "with " : ", ", index.theme(each.theme).label);
  }
  if (!wanted.empty()) add(wanted);
  for (const Critique& each : question.critiques) {
    add(fmt::format("{} {}", each.direction == Direction::more ? "more" : "less",
                    index.theme(each.theme).label));
  }
  return text;
}

std::string wanted_by(const Index& index, const Question& question, const FilmView& beside) {
  if (!question.is_plain()) return "what you ask for";
  const FilmView only = index.film(question.liked.front());
  return only.title == beside.title ? name_of(only) : std::string(only.title);
}

std::vector<FilmId> closest_liked(const Index& index, const Question& question, FilmId film) {
  std::vector<FilmId> closest;
  Similarity best;
  for (const FilmId liked : question.liked) {
    const Similarity score = similarity(index.weights(liked), index.weights(film));
    if (score > best) closest.clear();
    if (score >= best && score.shared > 0) closest.push_back(liked);
    best = std::max(best, score);
  }
  return closest;
}

}  // namespace recs::report
