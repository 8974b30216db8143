#include "text/unicode.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>

namespace recs::text {
namespace {

// Letters that Unicode does not decompose but people type without.
std::string_view plain_spelling(char32_t code) {
  switch (code) {
    case U'æ':
      return "ae";
    case U'œ':
      return "oe";
    case U'ø':
      return "o";
    case U'ł':
      return "l";
    case U'đ':
    case U'ð':
      return "d";
    case U'þ':
      return "th";
    case U'ı':
      return "i";
    default:
      return {};
  }
}

bool is_apostrophe(char32_t code) { return code == U'\'' || code == U'’' || code == U'‘' || code == U'ʼ'; }

bool is_accent(char32_t code) { return code >= 0x300 && code <= 0x36F; }

bool belongs_to_word(char32_t code) {
  if (code < 0x80) {
    return (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z') || (code >= U'0' && code <= U'9');
  }
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return false;
  }
}

// `l` and `d` of `l'avventura` and `histoire d'o` are words of their own, `ocean` of `ocean's` is not.
bool ends_in_single_letter(std::string_view folded) {
  return !folded.empty() && (folded.size() == 1 || folded[folded.size() - 2] == ' ');
}

// NFKD with case folding; what is not UTF-8 is given back as it is.
std::string decompose(std::string_view text) {
  if (after_ascii(text).empty()) {
    std::string folded(text);
    for (char& letter : folded) {
      if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    }
    return folded;
  }
  constexpr auto options = static_cast<utf8proc_option_t>(
      UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  utf8proc_uint8_t* raw = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &raw, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(raw, &std::free);
  if (length == UTF8PROC_ERROR_NOMEM) throw std::bad_alloc();
  if (length < 0) return std::string(text);
  return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(length)};
}

struct Cluster {
  std::size_t bytes = 0;
  std::size_t width = 0;
};

// What it follows is shown as a picture, two columns wide.
constexpr char32_t emoji_selector = 0xFE0F;

// Half of a flag.
bool is_regional_indicator(char32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

Cluster first_cluster(std::string_view text) {
  Cluster cluster;
  utf8proc_int32_t state = 0;
  utf8proc_int32_t previous = 0;
  while (cluster.bytes < text.size()) {
    const auto next = first_code_point(text.substr(cluster.bytes)).value_or(CodePoint{0xFFFD, 1});
    const auto code = static_cast<utf8proc_int32_t>(next.value);
    if (cluster.bytes > 0 && utf8proc_grapheme_break_stateful(previous, code, &state)) break;
    auto width = static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code)));
    const bool ends_flag = cluster.bytes > 0 && is_regional_indicator(next.value);
    if (ends_flag || (cluster.width > 0 && next.value == emoji_selector)) width = 2;
    cluster.width = std::max(cluster.width, width);
    cluster.bytes += next.bytes;
    previous = code;
  }
  return cluster;
}

}  // namespace

std::optional<CodePoint> first_code_point(std::string_view bytes) {
  if (bytes.empty()) return std::nullopt;
  if (static_cast<unsigned char>(bytes[0]) < 0x80) return CodePoint{static_cast<unsigned char>(bytes[0]), 1};
  utf8proc_int32_t code = 0;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()),
                                       static_cast<utf8proc_ssize_t>(bytes.size()), &code);
  if (length < 0) return std::nullopt;
  return CodePoint{static_cast<char32_t>(code), static_cast<std::size_t>(length)};
}

std::string_view after_ascii(std::string_view bytes) noexcept {
  const auto is_printable = [](char byte) { return byte >= ' ' && byte <= '~'; };
  return {std::ranges::find_if_not(bytes, is_printable), bytes.end()};
}

bool is_control(char32_t code) noexcept {
  return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029 ||
         (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

std::string printable(std::string_view bytes) {
  std::string out;
  while (!bytes.empty()) {
    const auto next = first_code_point(bytes);
    const std::size_t length = next ? next->bytes : 1;
    if (!next || (is_control(next->value) && next->value < 0x80)) {
      out += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[0]));
    } else if (is_control(next->value)) {
      out += fmt::format("\\u{{{:04x}}}", static_cast<std::uint32_t>(next->value));
    } else {
      out += bytes.substr(0, length);
    }
    bytes.remove_prefix(length);
  }
  return out;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const Cluster cluster = first_cluster(text);
    width += cluster.width;
    text.remove_prefix(cluster.bytes);
  }
  return width;
}

std::string_view prefix_of_width(std::string_view text, std::size_t width) {
  std::size_t used = 0;
  std::size_t bytes = 0;
  while (bytes < text.size()) {
    const Cluster cluster = first_cluster(text.substr(bytes));
    if (used + cluster.width > width) break;
    used += cluster.width;
    bytes += cluster.bytes;
  }
  return text.substr(0, bytes);
}

std::string fold(std::string_view text) {
  const std::string plain = decompose(text);
  std::string out;
  bool between_words = false;
  const auto append = [&](std::string_view letters) {
    if (between_words && !out.empty()) out += ' ';
    between_words = false;
    out += letters;
  };
  for (std::string_view rest = plain; !rest.empty();) {
    const auto next = first_code_point(rest).value_or(CodePoint{0xFFFD, 1});
    if (next.value == U'&') {
      between_words = true;
      append("and");
      between_words = true;
    } else if (const auto spelling = plain_spelling(next.value); !spelling.empty()) {
      append(spelling);
    } else if (belongs_to_word(next.value)) {
      if (!is_accent(next.value)) append(rest.substr(0, next.bytes));
    } else if (!is_apostrophe(next.value) || ends_in_single_letter(out)) {
      between_words = true;
    }
    rest.remove_prefix(next.bytes);
  }
  return out.empty() ? plain : out;
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> codes;
  codes.reserve(text.size());
  while (!text.empty()) {
    const auto next = first_code_point(text).value_or(CodePoint{0xFFFD, 1});
    codes.push_back(next.value);
    text.remove_prefix(next.bytes);
  }
  return codes;
}

}  // namespace recs::text
