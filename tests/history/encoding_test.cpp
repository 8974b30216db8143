#include "history/encoding.hpp"

#include "text/unicode.hpp"

#include <doctest/doctest.h>

namespace recs::history {
namespace {

TEST_SUITE("encoding") {
  TEST_CASE("what is not UTF-8 is Windows-1252") {
    struct Case {
      std::string_view bytes;
      std::string_view expected;
    };
    const Case cases[] = {
        {"", ""},
        {"Her", "Her"},
        {"Amélie 千と千尋", "Amélie 千と千尋"},
        {"Am\xE9lie", "Amélie"},
        {"\xC5ngstr\xF6m \xA1", "Ångström ¡"},
        {"\x93Her\x94 \x96 Ocean\x92s \x80", "“Her” – Ocean’s €"},
        {"\x8A\x8C\x8E\x9A\x9C\x9E\x9F", "ŠŒŽšœžŸ"},
        {"Amélie \xE9", "AmÃ©lie é"},  // a text is one or the other
    };
    for (const Case& each : cases) {
      CAPTURE(each.bytes);
      CHECK(to_utf8(each.bytes) == each.expected);
    }
  }

  TEST_CASE("every byte becomes one character") {
    for (int byte = 0; byte < 256; ++byte) {
      CAPTURE(byte);
      const std::string bytes = {static_cast<char>(byte), '\xFF'};
      const std::string text = to_utf8(bytes);
      const auto first = text::first_code_point(text);
      REQUIRE(first.has_value());
      CHECK(text.substr(first->bytes) == "ÿ");
      const bool is_undefined = byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
      CHECK(text::is_control(first->value) == (byte < 0x20 || byte == 0x7F || is_undefined));
    }
  }
}

}  // namespace
}  // namespace recs::history
