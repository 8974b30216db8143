#include "text/trim.hpp"

#include <doctest/doctest.h>

namespace recs::text {
namespace {

TEST_SUITE("trim") {
  TEST_CASE("white space at both ends goes") {
    CHECK(trim(" \t Her  and \r\n") == "Her  and");
    CHECK(trim(" \n") == "");
    CHECK(trim("") == "");
  }
}

}  // namespace
}  // namespace recs::text
