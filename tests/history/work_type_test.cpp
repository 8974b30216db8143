#include "history/work_type.hpp"

#include <doctest/doctest.h>

namespace recs::history {
namespace {

TEST_SUITE("work_type") {
  TEST_CASE("series and what belongs to them are no films") {
    for (const char* const type :
         {"tvSeries", "TV Series", "TV Mini Series", "Mini-Series", "TV Episode", "tvEpisode", "show",
          "season", "episode", "Video Game", "videoGame", "Podcast Series", "person"}) {
      CAPTURE(type);
      CHECK_FALSE(is_film(type));
    }
  }

  TEST_CASE("all else may be a film") {
    for (const char* const type : {"", "movie", "Movie", "Feature Film", "Documentary", "TV Movie", "tvMovie",
                                   "Short", "Short Film", "Video", "TV Special", "something new"}) {
      CAPTURE(type);
      CHECK(is_film(type));
    }
  }
}

}  // namespace
}  // namespace recs::history
