#include "text/number.hpp"

#include <doctest/doctest.h>

#include <string>

namespace recs::text {
namespace {

std::string describe(std::string_view text) {
  const auto value = parse_decimal(text);
  if (!value) return "no number";
  return std::to_string(value->thousandths) + (value->is_exact ? "" : " and more");
}

TEST_SUITE("number") {
  TEST_CASE("a whole number is digits without a leading zero") {
    struct Case {
      std::string_view text;
      std::optional<std::int64_t> expected;
    };
    const Case cases[] = {
        {"0", 0},
        {"7", 7},
        {"2013", 2013},
        {"-5", -5},
        {"", {}},
        {"-", {}},
        {"012", {}},
        {"00", {}},
        {"0x7DD", {}},
        {"1e3", {}},
        {"2013.0", {}},
        {" 1", {}},
        {"1 ", {}},
        {"+1", {}},
        {"MMXIII", {}},
        {"\xEF\xBC\x91", {}},
        {"9223372036854775807", INT64_MAX},
        {"9223372036854775808", {}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK((parse_whole(each.text) == each.expected));
    }
  }

  TEST_CASE("a decimal number is held in thousandths") {
    struct Case {
      std::string_view text;
      std::string expected;
    };
    const Case cases[] = {
        {"1", "1000"},
        {"0.9", "900"},
        {"0.25", "250"},
        {"0.125", "125"},
        {"1.000", "1000"},
        {"0.1234", "123 and more"},
        {"0.0001", "0 and more"},
        {"-0.5", "-500"},
        {"12.5", "12500"},
        {"", "no number"},
        {".5", "no number"},
        {"1.", "no number"},
        {"1e3", "no number"},
        {".inf", "no number"},
        {"nan", "no number"},
        {"0,5", "no number"},
        {"0.5.5", "no number"},
        {"00.5", "no number"},
        {"0x1p3", "no number"},
        {"0.-5", "no number"},
        {"99999999999999999999", "no number"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(describe(each.text) == each.expected);
    }
  }
}

}  // namespace
}  // namespace recs::text
