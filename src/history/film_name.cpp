#include "history/film_name.hpp"

#include "text/number.hpp"
#include "text/trim.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace recs::history {
namespace {

constexpr int first_year = 1870;
constexpr int last_year = 2100;
constexpr std::size_t year_digits = 4;
constexpr std::size_t longest_title = 1000;  // bytes; the longest titles of films have a quarter of it

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// `Matrix, The` → `The Matrix`.
std::string with_article_first(std::string_view title) {
  constexpr std::array<std::string_view, 22> articles = {
      "The", "A",   "An", "Le",  "La",  "Les", "L'", "El",  "Los", "Las", "Il",
      "Lo",  "Gli", "I",  "Der", "Die", "Das", "Un", "Une", "Det", "Den", "En"};
  const auto comma = title.rfind(", ");
  if (comma == std::string_view::npos || comma == 0) return std::string(title);
  const auto article = title.substr(comma + 2);
  if (std::ranges::find(articles, article) == articles.end()) return std::string(title);
  return fmt::format("{}{}{}", article, article.ends_with('\'') ? "" : " ", title.substr(0, comma));
}

// The text in the parentheses that `text` ends in, with those in it; nothing if there are none after a title.
std::optional<std::string_view> last_parentheses(std::string_view text) {
  if (!text.ends_with(')')) return std::nullopt;
  int depth = 0;
  for (std::size_t i = text.size(); i-- > 1;) {
    if (text[i] == ')') ++depth;
    if (text[i] == '(' && --depth == 0) return text.substr(i + 1, text.size() - i - 2);
  }
  return std::nullopt;
}

std::string_view without_last_parentheses(std::string_view text, std::string_view inside) {
  return text::trim(text.substr(0, text.size() - inside.size() - 2));
}

}  // namespace

std::optional<int> read_year(std::string_view text) {
  if (text.size() > year_digits && is_digit(text[year_digits])) return std::nullopt;
  const auto year = text::parse_whole(text.substr(0, year_digits));
  if (!year || *year < first_year || *year > last_year) return std::nullopt;
  return static_cast<int>(*year);
}

FilmName split_year(std::string_view name) {
  const auto inside = last_parentheses(name);
  if (inside && inside->size() == year_digits) {
    const auto year = read_year(*inside);
    const auto title = without_last_parentheses(name, *inside);
    if (year && !title.empty()) return {.title = std::string(title), .year = year};
  }
  return {.title = std::string(name)};
}

FilmName split_movielens_name(std::string_view name) {
  FilmName film = split_year(name);
  const std::string_view all = film.title;
  const auto other = last_parentheses(all);
  if (!other) {
    film.title = with_article_first(all);
    return film;
  }
  constexpr std::string_view also_known_as = "a.k.a. ";
  const bool is_named = other->starts_with(also_known_as);
  film.original_title = with_article_first(is_named ? other->substr(also_known_as.size()) : *other);
  film.title = with_article_first(without_last_parentheses(all, *other));
  return film;
}

std::string describe_fault(std::string_view title) {
  if (title.empty()) return "the title is missing";
  if (title.size() > longest_title)
    return fmt::format("a title of {} bytes; {} are the limit", title.size(), longest_title);
  while (!title.empty()) {
    const auto next = text::first_code_point(title).value_or(text::CodePoint{0, 1});
    if (text::is_control(next.value)) {
      return fmt::format("control character U+{:04X} in the title", static_cast<std::uint32_t>(next.value));
    }
    title.remove_prefix(next.bytes);
  }
  return {};
}

}  // namespace recs::history
