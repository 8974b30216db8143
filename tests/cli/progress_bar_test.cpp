#include "cli/progress_bar.hpp"

#include "cli/fixture.hpp"
#include "support/print.hpp"

#include <doctest/doctest.h>

namespace recs::cli {
namespace {

TEST_SUITE("progress_bar") {
  TEST_CASE("a line of progress is as long at its beginning as at its end") {
    CHECK(progress_line({0, 200}) == "reading the catalogue ────────────────────   0 %");
    CHECK(progress_line({199, 200}) == "reading the catalogue ━━━━━━━━━━━━━━━━━━━─  99 %");
    CHECK(progress_line({200, 200}) == "reading the catalogue ━━━━━━━━━━━━━━━━━━━━ 100 %");
    CHECK(progress_line({0, 0}) == "reading the catalogue ────────────────────   0 %");
    CHECK(progress_line({300, 200}) == "reading the catalogue ━━━━━━━━━━━━━━━━━━━━ 100 %");
  }

  TEST_CASE("no progress is written to a file") {
    CHECK(testing::ask({"list", "--no-cache", "--limit", "1", "--fields", "title"}) ==
          testing::Outcome{0, "Her\n", ""});
  }
}

}  // namespace
}  // namespace recs::cli
