#include "history/foreign_format.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace recs::history {
namespace {

bool is_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  if (bytes.size() < 4) return false;
  const auto is_letter = [&](std::size_t i) { return bytes[i] > 0; };
  const auto is_nul = [&](std::size_t i) { return bytes[i] == 0; };
  return (is_letter(0) && is_nul(1) && is_letter(2) && is_nul(3)) ||
         (is_nul(0) && is_letter(1) && is_nul(2) && is_letter(3));
}

// A list of titles may begin with a bracket too: [REC].
bool is_json(std::string_view text) {
  if (!text.starts_with('{') && !text.starts_with('[')) return false;
  const auto second = text.find_first_not_of(" \t\r\n", 1);
  if (second == std::string_view::npos) return false;
  constexpr std::string_view after_brace = "\"}";
  constexpr std::string_view after_bracket = "{[\"]";
  return (text[0] == '{' ? after_brace : after_bracket).find(text[second]) != std::string_view::npos;
}

bool is_markup(std::string_view text) {
  constexpr std::array<std::string_view, 4> beginnings = {"<!doctype", "<html", "<?xml", "<rss"};
  return std::ranges::any_of(beginnings, [&](std::string_view beginning) {
    return std::ranges::equal(text.substr(0, beginning.size()), beginning, {},
                              [](char c) { return std::tolower(static_cast<unsigned char>(c)); });
  });
}

}  // namespace

std::string_view foreign_format(std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
    return "is a ZIP archive or a spreadsheet; unpack it and give a file that was in it, or save it as CSV";
  }
  if (bytes.starts_with("\x1F\x8B")) return "is compressed; unpack it with gunzip";
  if (is_utf16(bytes)) return "is UTF-16; save it as UTF-8";
  bytes.remove_prefix(std::min(bytes.size(), bytes.find_first_not_of(" \t\r\n")));
  if (is_json(bytes)) return "is JSON; export CSV instead, or a list with a title in each line";
  if (is_markup(bytes)) return "is a web page or XML; export CSV instead";
  return {};
}

}  // namespace recs::history
