#include "history/export.hpp"

#include "history/fixture.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace recs::history {
namespace {

std::string read(std::string_view text) {
  const auto history = read_export(text, "seen.csv");
  return history ? testing::describe(*history) : "no table";
}

std::string read_file(const std::string& name) {
  std::ifstream file(RECS_SOURCE_DIRECTORY "/tests/history/exports/" + name, std::ios::binary);
  REQUIRE(file.is_open());
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  return testing::describe(read_history(bytes, name));
}

TEST_SUITE("export") {
  TEST_CASE("exports of services are read") {
    struct Case {
      std::string file;
      std::string expected;
    };
    const Case cases[] = {
        {"letterboxd-watched.csv", R"(a Letterboxd export
2: Her (2013)
3: Good Night, and Good Luck. (2005)
4: Amélie (2001)
5: An Unfinished Film of Somebody
6: 千と千尋の神隠し (2001)
)"},
        {"letterboxd-ratings.csv", R"(a Letterboxd export
2: Her (2013) * 900
3: "Crocodile" Dundee (1986) * 100
4: Solaris (1972) * 1000
5: Solaris (2002) * 600
)"},
        {"letterboxd-diary.csv", R"(a Letterboxd export
2: Her (2013) * 1000
3: Stalker (1979) * 900
)"},
        {"letterboxd-reviews.csv", R"(a Letterboxd export
2: Her (2013) * 800
7: Stalker (1979)
8: Moon (2009) * 700
)"},
        {"letterboxd-list.csv", R"(a Letterboxd export
7: Her (2013)
8: A.I. Artificial Intelligence (2001)
9: WALL·E (2008)
)"},
        {"imdb-ratings-2013.csv", R"(an IMDb export
2: Le fabuleux destin d'Amélie Poulain (2001) * 900 tt0211915
4: Stalker * 1000 tt0079944
other works: 1
)"},
        {"imdb-ratings-2019.csv", R"(an IMDb export
2: Her (2013) * 900 tt1798709
3: Il buono, il brutto, il cattivo (1966) * 1000 tt0060196
6: Amélie * 800 tt0211915
other works: 2
)"},
        {"imdb-ratings-2024.csv", R"(an IMDb export
2: Amélie (2001) / Le fabuleux destin d'Amélie Poulain * 900 tt0211915
3: Her (2013) * 1000 tt1798709
other works: 1
)"},
        {"imdb-list.csv", R"(an IMDb export
2: Ex Machina (2014) * 800 tt0470752
4: Moon (2009) tt1182345
other works: 1
)"},
        {"trakt-history.csv", R"(a Trakt export
2: Moon (2009) tt1182345
4: Her (2013) tt1798709
other works: 1
)"},
        {"trakt-ratings.csv", R"(a Trakt export
2: Her (2013) * 900 tt1798709
5: Moon (2009) * 700
other works: 1
)"},
        {"movielens-ratings.csv", R"(a MovieLens export
2: The Matrix (1999) * 900 tt0133093
3: The City of Lost Children (1995) / La Cité des enfants perdus * 1000 tt0112682
4: Her (2013) tt1798709
)"},
        {"movielens-movies.csv", R"(a MovieLens export
2: Toy Story (1995)
3: The American President (1995)
4: Seven (1995) / Se7en
5: Ready Player One
)"},
        {"spreadsheet.csv", R"(a table
2: Das Leben der Anderen (2006) * 850
3: Lola; rennt (1998) * 700
4: Her * 1000
)"},
        {"spreadsheet.tsv", R"(a table
2: Her (2013)
3: Moon (2009)
)"},
        {"titles.txt", R"(a list of titles
2: Her (2013)
3: Solaris
5: The Good, the Bad and the Ugly (1966)
6: [REC] (2007)
)"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.file);
      CHECK(read_file(each.file) == each.expected);
    }
  }

  TEST_CASE("awkward rows are left out and told") {
    struct Case {
      std::string rows;
      std::string expected;
    };
    const Case cases[] = {
        {"", ""},
        {"Her,2013", "2! 2 fields under a header of 3; the row is left out\n"},
        {"Her,2013,4,5", "2! 4 fields under a header of 3; the row is left out\n"},
        {",2013,4", "2! the title is missing; the row is left out\n"},
        {"\" \n\",2013,4", "2! the title is missing; the row is left out\n"},
        {"\"He\nr\",2013,4\nMoon,2009,5",
         "4: Moon (2009) * 1000\n2! control character U+000A in the title; the row is left out\n"},
        {"\x1b]0;Her\x07,2013,4", "2! control character U+001B in the title; the row is left out\n"},
        {std::string("He\0r,2013,4", 11), "2! control character U+0000 in the title; the row is left out\n"},
        {"H\x81r,2013,4", "2! control character U+0081 in the title; the row is left out\n"},
        {"\"Her,2013,4\nMoon,2009,5",
         "3: Moon (2009) * 1000\n2! a quote is not closed, or not doubled inside of quotes; the row is left "
         "out\n"},
        {"Her,2013,x\x1b[2J",
         "2: Her (2013)\n2! rating 'x\\x1b[2J' is not a number up to 100; the film counts as unrated\n"},
        {"Her,2013,101",
         "2: Her (2013)\n2! rating '101' is not a number up to 100; the film counts as unrated\n"},
        {"Her,2013,0\nMoon,2009,0.0", "2: Her (2013)\n3: Moon (2009)\n"},
        {"Her,soon,\nMoon (2009),,\nSolaris (1972),2002,",
         "2: Her\n3: Moon (2009)\n4: Solaris (1972) (2002)\n"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.rows);
      CHECK(read("Title,Year,Rating\n" + each.rows) == "a table\n" + each.expected);
    }
  }

  TEST_CASE("an IMDb number is one with seven digits or more") {
    struct Case {
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"tt0062622", " tt0062622"},
        {"0062622", " tt0062622"},
        {"62622", " tt0062622"},
        {"tt11280740", " tt11280740"},
        {"7", ""},
        {"7.9", ""},
        {"tt", ""},
        {"tt12345678901", ""},
        {"tt00626\x1b", ""},
        {"nm0000040", ""},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(read("title,imdb\nHer," + each.text) == "a table\n2: Her" + each.expected + "\n");
    }
  }

  TEST_CASE("another title that cannot be shown is dropped") {
    CHECK(read("Title,Original Title\nHer,Her\x1b\nMoon,Moon\nAmélie,Am\xE9lie!\n") ==
          "a table\n2: Her\n3: Moon\n4: Amélie / Amélie!\n");
  }
}

}  // namespace
}  // namespace recs::history
