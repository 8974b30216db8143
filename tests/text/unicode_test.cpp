#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <string>

namespace recs::text {
namespace {

TEST_SUITE("unicode") {
  TEST_CASE("the first code point is found with its length") {
    const auto check = [](std::string_view bytes, char32_t value, std::size_t length) {
      CAPTURE(bytes);
      const auto code = first_code_point(bytes);
      REQUIRE(code.has_value());
      CHECK(static_cast<std::uint32_t>(code->value) == static_cast<std::uint32_t>(value));
      CHECK(code->bytes == length);
    };
    check("abc", U'a', 1);
    check("éa", U'é', 2);
    check("千", U'千', 3);
    check("😀", U'😀', 4);
  }

  TEST_CASE("bytes that are not UTF-8 have no first code point") {
    for (const std::string_view bytes :
         {"", "\x80", "\xC3", "\xC0\x80", "\xE2\x82", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
      CAPTURE(bytes.size());
      CHECK_FALSE(first_code_point(bytes).has_value());
    }
  }

  TEST_CASE("printable ASCII at the beginning of a text is left out") {
    CHECK(after_ascii("Her") == "");
    CHECK(after_ascii("~ Amélie") == "élie");
    CHECK(after_ascii("a\nb") == "\nb");
    CHECK(after_ascii("\x7f") == "\x7f");
    CHECK(after_ascii("") == "");
  }

  TEST_CASE("controls and marks that change the direction of writing are controls") {
    for (const char32_t code : {U'\0', U'\x1b', U'\x7f', U'\x9b', U'\u2028', U'\u202e', U'\u2066'}) {
      CAPTURE(static_cast<std::uint32_t>(code));
      CHECK(is_control(code));
    }
    for (const char32_t code : {U' ', U'a', U'\u00a0', U'\u200d', U'千'}) {
      CAPTURE(static_cast<std::uint32_t>(code));
      CHECK_FALSE(is_control(code));
    }
  }

  TEST_CASE("printable text shows controls and broken bytes as escapes") {
    CHECK(printable("Her") == "Her");
    CHECK(printable("Amélie 千") == "Amélie 千");
    CHECK(printable("\x1b[31mred") == "\\x1b[31mred");
    CHECK(printable("a\tb\n") == "a\\x09b\\x0a");
    CHECK(printable("\xff\xfe") == "\\xff\\xfe");
    CHECK(printable("\u202egnp") == "\\u{202e}gnp");
    CHECK(printable("\u009b") == "\\u{009b}");
  }

  TEST_CASE("the display width is that of a terminal") {
    CHECK(display_width("") == 0);
    CHECK(display_width("Her") == 3);
    CHECK(display_width("千と千尋") == 8);
    CHECK(display_width("e\u0301") == 1);
    CHECK(display_width("👨‍👩‍👧") == 2);
    CHECK(display_width("❤️") == 2);
    CHECK(display_width("1️⃣") == 2);
    CHECK(display_width("🇯🇵") == 2);
    CHECK(display_width("\ufe0f") == 0);
  }

  TEST_CASE("a text is cut between what is seen as letters") {
    CHECK(prefix_of_width("Spirited", 3) == "Spi");
    CHECK(prefix_of_width("千と千尋", 5) == "千と");
    CHECK(prefix_of_width("e\u0301a", 1) == "e\u0301");
    CHECK(prefix_of_width("a", 9) == "a");
  }

  TEST_CASE("folding leaves what people remember of a title") {
    struct Case {
      std::string_view title;
      std::string_view expected;
    };
    const Case cases[] = {
        {"Her", "her"},
        {"AMÉLIE", "amelie"},
        {"Ame\u0301lie", "amelie"},
        {"WALL·E", "wall e"},
        {"Ocean's Eleven", "oceans eleven"},
        {"Ocean’s Eleven", "oceans eleven"},
        {"L'Avventura", "l avventura"},
        {"Le Fabuleux Destin d’Amélie", "le fabuleux destin d amelie"},
        {"Alien³", "alien3"},
        {"8½", "81 2"},
        {"Lilo & Stitch", "lilo and stitch"},
        {"Lilo&Stitch", "lilo and stitch"},
        {"[REC]", "rec"},
        {"Dr. Strangelove or: How", "dr strangelove or how"},
        {"  spaced   out ", "spaced out"},
        {"Der Himmel über Berlin", "der himmel uber berlin"},
        {"Straße", "strasse"},
        {"Æon Flux", "aeon flux"},
        {"Łódź", "lodz"},
        {"Ｈｅｒ", "her"},
        {"千と千尋の神隠し", "千と千尋の神隠し"},
        {"Сталкер", "сталкер"},
        {"", ""},
        {"???", "???"},
        {"$", "$"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.title);
      CHECK(fold(each.title) == each.expected);
    }
  }

  TEST_CASE("a title of ASCII is folded as it is among other letters") {
    for (char c = ' '; c <= '~'; ++c) {
      const std::string title = std::string("aB") + c + "Cd " + c;
      CAPTURE(title);
      CHECK(fold(title + " É") == fold(title) + " e");
      CHECK(fold("É " + title) == "e " + fold(title));
    }
  }

  TEST_CASE("folding twice changes nothing") {
    for (const std::string_view title :
         {"WALL·E", "8½", "Lilo & Stitch", "Straße", "千と千尋の神隠し", "İstanbul", "???"}) {
      CAPTURE(title);
      CHECK(fold(fold(title)) == fold(title));
    }
  }

  TEST_CASE("code points of a text") { CHECK(code_points("é千") == std::vector<char32_t>{U'é', U'千'}); }
}

}  // namespace
}  // namespace recs::text
