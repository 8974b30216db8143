#pragma once

#include <string>
#include <string_view>

/// What users are told about texts that are not the YAML that a catalogue needs.
namespace recs::yaml::wording {

inline constexpr std::string_view open_quote =
    "this quote is not closed on its line; close it, or write a long text without quotes";
inline constexpr std::string_view open_bracket = "this '[' is not closed with ']', or a ',' is missing";
inline constexpr std::string_view open_brace = "this '{' is not closed with '}', or a ',' is missing";
inline constexpr std::string_view alias =
    "aliases (*name) are not supported; a text that begins with '*' needs quotes";
inline constexpr std::string_view anchor =
    "anchors (&name) are not supported; a text that begins with '&' needs quotes";
inline constexpr std::string_view tag =
    "tags (!name) are not supported; a text that begins with '!' needs quotes";

/// What users are told for a message of the parser; messages that are not known are passed on.
[[nodiscard]] std::string of_parser_error(std::string_view message);

}  // namespace recs::yaml::wording
