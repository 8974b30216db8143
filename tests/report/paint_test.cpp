#include "report/paint.hpp"

#include "support/print.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

namespace recs::report {
namespace {

using Lines = std::vector<std::string>;

Lines wrap_plain(std::string text, std::size_t width) {
  const Piece piece{std::move(text)};
  return wrap({&piece, 1}, width, {});
}

TEST_SUITE("paint") {
  TEST_CASE("text is broken at spaces") {
    CHECK(wrap_plain("", 10) == Lines{""});
    CHECK(wrap_plain("one two three", 7) == Lines{"one two", "three"});
    CHECK(wrap_plain("one two three", 6) == Lines{"one", "two", "three"});
    CHECK(wrap_plain("one  two", 20) == Lines{"one two"});
  }

  TEST_CASE("a word wider than a line is cut") {
    CHECK(wrap_plain("abcdefgh", 3) == Lines{"abc", "def", "gh"});
    CHECK(wrap_plain("x abcdef", 4) == Lines{"x", "abcd", "ef"});
    CHECK(wrap_plain("千と千尋の神隠し", 6) == Lines{"千と千", "尋の神", "隠し"});
    CHECK(wrap_plain("千千", 5) == Lines{"千千"});
    CHECK(wrap_plain("千千", 1) == Lines{"千", "千"});
  }

  TEST_CASE("no line is wider than asked for") {
    const std::string text =
        "A lonely letter-writer 千と千尋の神隠し falls e\u0301e\u0301e\u0301 for the "
        "👨‍👩‍👧 "
        "operating "
        "system";
    for (std::size_t width = 2; width < 80; ++width) {
      for (const std::string& line : wrap_plain(text, width)) CHECK(text::display_width(line) <= width);
    }
  }

  TEST_CASE("colour takes no columns and ends with each line") {
    const std::vector<Piece> pieces = {{"one two", Paint::title}, {" three"}};
    CHECK(wrap(pieces, 7, {.has_color = true}) == Lines{"\x1b[1mone two\x1b[0m", "three"});
    CHECK(wrap(pieces, 3, {.has_color = true}) ==
          Lines{"\x1b[1mone\x1b[0m", "\x1b[1mtwo\x1b[0m", "thr", "ee"});
    CHECK(wrap(pieces, 7, {.has_color = false}) == Lines{"one two", "three"});
  }

  TEST_CASE("a bar is ten columns wide") {
    CHECK(bar(0) == "          ");
    CHECK(bar(1) == "▏         ");
    CHECK(bar(8) == "█         ");
    CHECK(bar(44) == "█████▌    ");
    CHECK(bar(80) == "██████████");
  }
}

}  // namespace
}  // namespace recs::report
