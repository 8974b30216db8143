#include "history/columns.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace recs::history {
namespace {

std::vector<std::string> split(const std::string& header) {
  std::vector<std::string> names(1);
  for (const char c : header) {
    if (c == ',') {
      names.emplace_back();
    } else {
      names.back() += c;
    }
  }
  return names;
}

std::string describe(const std::string& header) {
  const auto names = split(header);
  const Columns columns = find_columns(names);
  constexpr const char* services[] = {"Letterboxd", "IMDb", "Trakt", "MovieLens", "unknown"};
  std::string out = services[static_cast<std::size_t>(columns.service)];
  const auto add = [&](const char* what, Columns::Position column) {
    if (column) out += fmt::format(", {} {}", what, names[*column]);
  };
  add("title:", columns.title);
  add("original:", columns.original_title);
  add("year:", columns.year);
  add("rating:", columns.rating);
  add("imdb:", columns.imdb);
  add("type:", columns.type);
  add("date:", columns.date);
  return columns.rating ? out + fmt::format(", of {}", columns.best_rating) : out;
}

TEST_SUITE("columns") {
  TEST_CASE("columns are found by name in any order") {
    struct Case {
      std::string header;
      std::string expected;
    };
    const Case cases[] = {
        {"Date,Name,Year,Letterboxd URI", "Letterboxd, title: Name, year: Year, date: Date"},
        {"Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date",
         "Letterboxd, title: Name, year: Year, rating: Rating, date: Watched Date, of 5"},
        {"Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Year",
         "IMDb, title: Title, original: Original Title, year: Year, rating: Your Rating, imdb: Const, type: "
         "Title Type, date: Date Rated, of 10"},
        {"position,const,created,Title,Title type,You rated,IMDb Rating,Year",
         "IMDb, title: Title, year: Year, rating: You rated, imdb: const, type: Title type, of 10"},
        {"rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,rating",
         "Trakt, title: title, year: year, rating: rating, imdb: imdb_id, type: type, date: rated_at, of 10"},
        {"movie_id,imdb_id,tmdb_id,rating,average_rating,title",
         "MovieLens, title: title, rating: rating, imdb: imdb_id, of 5"},
        {"movieId,title,genres", "MovieLens, title: title"},
        {"YEAR,MOVIE", "unknown, title: MOVIE, year: YEAR"},
        {"film,title", "unknown, title: title"},
        {"Title,Rating10", "unknown, title: Title, rating: Rating10, of 10"},
        {"Title,Rating", "unknown, title: Title, rating: Rating, of 100"},
        {"Title,IMDb Rating", "unknown, title: Title"},
        {"movieId,rating,timestamp", "unknown, rating: rating, of 100"},
        {"", "unknown"},
        {"\xFF\xFE,\x01", "unknown"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.header);
      CHECK(describe(each.header) == each.expected);
    }
  }

  TEST_CASE("a header without titles is told from a list of films") {
    CHECK(is_header(split("movieId,rating,timestamp")));
    CHECK(is_header(split("Date,Content")));
    CHECK_FALSE(is_header(split("The Good, the Bad and the Ugly")));
    CHECK_FALSE(is_header(split("Year")));
    CHECK_FALSE(is_header({}));
  }
}

}  // namespace
}  // namespace recs::history
