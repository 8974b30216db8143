#include "report/yaml_scalar.hpp"

#include <algorithm>
#include <array>

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

}  // namespace

std::string yaml_scalar(std::string_view text) { return is_plain(text) ? std::string(text) : quoted(text); }

// `,` and brackets end a text there, and so does a `:` next to one; for yaml-cpp 0.7 a `?` anywhere.
std::string yaml_item(std::string_view text) {
  return text.find_first_of(",[]{}:?") == std::string_view::npos ? yaml_scalar(text) : quoted(text);
}

}  // namespace recs::report
