#include "report/problem_list.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace recs::report {
namespace {

TEST_SUITE("problem_list") {
  TEST_CASE("problems are an array for editors") {
    CHECK(problems_json({}) == "[]\n");
    CHECK(
        problems_json(std::vector<PlacedProblem>{{"a.yaml", 7, 12, "weight \"x\" \\ é"},
                                                 {"b\xff.yaml", 0, 0, "cannot be read"}}) ==
        "[\n"
        R"(  {"path": "a.yaml", "line": 7, "column": 12, "message": "weight \"x\" \\ é"},)"
        "\n"
        "  {\"path\": \"b\ufffd.yaml\", \"line\": null, \"column\": null, \"message\": \"cannot be read\"}\n"
        "]\n");
  }

  TEST_CASE("problems are annotations of a workflow") {
    CHECK(problems_github({}) == "");
    CHECK(problems_github(std::vector<PlacedProblem>{{"a.yaml", 7, 12, "50% of 'x': a, b"},
                                                     {"b,c:d%.yaml", 1, 2, "x"},
                                                     {"c.yaml", 0, 0, "cannot be read"}}) ==
          "::error file=a.yaml,line=7,col=12::50%25 of 'x': a, b\n"
          "::error file=b%2Cc%3Ad%25.yaml,line=1,col=2::x\n"
          "::error file=c.yaml::cannot be read\n");
  }

  TEST_CASE("no problem can begin a line or drive a terminal") {
    CHECK(problems_github(std::vector<PlacedProblem>{{"a\n::set-env::x", 1, 1, "x\n::error::\x1b[2J"}}) ==
          "::error file=a\\x0a%3A%3Aset-env%3A%3Ax,line=1,col=1::x\\x0a::error::\\x1b[2J\n");
  }
}

}  // namespace
}  // namespace recs::report
