#include "report/film_yaml.hpp"

#include "report/score.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <functional>

namespace recs::report {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// The words that some version of YAML reads as null or a truth value, in any case.
bool is_reserved(std::string_view text) {
  constexpr std::array<std::string_view, 9> words = {"null", "true", "false", "yes", "no",
                                                     "on",   "off",  "y",     "n"};
  const auto lower = [](char c) { return is_letter(c) ? static_cast<char>(c | 0x20) : c; };
  return std::ranges::any_of(
      words, [&](std::string_view word) { return std::ranges::equal(text, word, {}, lower); });
}

// Numbers, times and dates of any kind: `1917`, `1e3`, `0x10`, `8:30`, `2001-01-01`; and some that are none.
bool looks_like_number(std::string_view text) {
  return is_digit(text.front()) && text.find(' ') == std::string_view::npos;
}

// Whether YAML reads the text as it is, also between the brackets of a list.
bool is_plain(std::string_view text) {
  const char first = text.front();
  const bool begins_well = is_letter(first) || is_digit(first) || static_cast<unsigned char>(first) >= 0x80;
  // A quote after a space may be taken for one that was not closed.
  constexpr std::array<std::string_view, 4> marks = {": ", " #", " '", " \""};
  const bool has_mark = std::ranges::any_of(
      marks, [&](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
  return begins_well && !has_mark && text.back() != ':' && text.back() != ' ' && !is_reserved(text) &&
         !looks_like_number(text);
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string scalar(std::string_view text) { return is_plain(text) ? std::string(text) : quoted(text); }

// In a list, `,` and brackets end a text, and so does a `:` next to one; for yaml-cpp 0.7 a `?` anywhere.
std::string item(std::string_view text) {
  return text.find_first_of(",[]{}:?") == std::string_view::npos ? scalar(text) : quoted(text);
}

std::string list_line(std::string_view key, const std::vector<std::string_view>& texts) {
  if (texts.empty()) return "";
  std::vector<std::string> items;
  for (const std::string_view text : texts) items.push_back(item(text));
  return fmt::format("  {}: [{}]\n", key, fmt::join(items, ", "));
}

std::string text_line(std::string_view key, std::string_view text) {
  return text.empty() ? "" : fmt::format("  {}: {}\n", key, scalar(text));
}

std::string theme_lines(const Index& index, FilmId id) {
  std::vector<Tag> tags = index.tags(id);
  std::erase_if(tags, &Tag::is_implied);
  std::ranges::stable_sort(tags, std::ranges::greater(), &Tag::relevance);
  std::string out = "  themes:\n";
  for (const Tag& tag : tags) {
    const std::string relevance = tag.relevance == 1000 ? "1.0" : format_thousandths(tag.relevance);
    out += fmt::format("    {}: {}\n", item(index.theme(tag.theme).name), relevance);
  }
  return out;
}

}  // namespace

std::string film_yaml(const Index& index, FilmId id) {
  const FilmView film = index.film(id);
  std::string out = fmt::format("- title: {}\n  year: {}\n", scalar(film.title), film.year);
  out += list_line("directors", film.directors);
  if (film.runtime) out += fmt::format("  runtime: {}\n", *film.runtime);
  out += list_line("countries", film.countries);
  out += list_line("languages", film.languages);
  out += list_line("aka", film.aka);
  out += text_line("series", film.series);
  out += text_line("imdb", film.imdb);
  out += theme_lines(index, id);
  return out + text_line("blurb", film.blurb);
}

}  // namespace recs::report
