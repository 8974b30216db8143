#include "history/encoding.hpp"

#include "text/unicode.hpp"

#include <array>

namespace recs::history {
namespace {

constexpr unsigned char first_after_ascii = 0x80;
constexpr unsigned char first_as_in_unicode = 0xA0;

constexpr std::array<std::string_view, 32> windows_1252 = {
    "€",      "\u0081", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u008D", "Ž", "\u008F",
    "\u0090", "‘",      "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u009D", "ž", "Ÿ"};

bool is_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto next = text::first_code_point(bytes);
    if (!next) return false;
    bytes.remove_prefix(next->bytes);
  }
  return true;
}

}  // namespace

std::string to_utf8(std::string_view bytes) {
  if (is_utf8(bytes)) return std::string(bytes);
  std::string out;
  for (const char each : bytes) {
    const auto byte = static_cast<unsigned char>(each);
    if (byte < first_after_ascii) {
      out += each;
    } else if (byte < first_as_in_unicode) {
      out += windows_1252[byte - first_after_ascii];
    } else {
      out += static_cast<char>(0xC0U | (byte >> 6U));
      out += static_cast<char>(0x80U | (byte & 0x3FU));
    }
  }
  return out;
}

}  // namespace recs::history
