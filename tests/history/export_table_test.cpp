#include "history/export_table.hpp"

#include "recs/error.hpp"

#include <doctest/doctest.h>

#include <string>

namespace recs::history {
namespace {

// The names in the header and the line it is in.
std::string describe(std::string_view text) {
  const auto table = find_table(text, "seen.csv");
  if (!table) return "no table";
  std::string out = std::to_string(table->header.line) + ':';
  for (const std::string& name : table->header.fields) out += " [" + name + "]";
  return out;
}

TEST_SUITE("export_table") {
  TEST_CASE("a table has a header with titles and what separates its columns") {
    struct Case {
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"Title,Year\n", "1: [Title] [Year]"},
        {"\n\nTitle;Year\n", "3: [Title] [Year]"},
        {"Year\tTitle, with a comma\tTitle\n", "1: [Year] [Title, with a comma] [Title]"},
        {"\"Name\" , \"Year\"", "1: [Name] [Year]"},
        {"Letterboxd list export "
         "v7\nDate,Name,Tags,URL,Description\n2022-01-30,Mine,,,\n\nPosition,Name,Year\n",
         "5: [Position] [Name] [Year]"},
        {"", "no table"},
        {"Her\n", "no table"},
        {"Film\nHer\n", "no table"},
        {"The Good, the Bad and the Ugly\n", "no table"},
        {"Matrix, The (1999)\nGodfather, The (1972)\n", "no table"},
        {"Hello; Goodbye (2020)\nHer\n", "no table"},
        {"\"Her", "no table"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK(describe(each.text) == each.expected);
    }
  }

  TEST_CASE("a table without titles is refused with its columns") {
    struct Case {
      std::string text;
      std::string expected;
    };
    const Case cases[] = {
        {"userId,movieId,rating,timestamp\n1,2,3.5,1112486027\n",
         "seen.csv:1: none of the columns is named Title or Name; they are 'userId', 'movieId', 'rating', "
         "'timestamp'"},
        {"\nDate;Inhalt\n",
         "seen.csv:2: none of the columns is named Title or Name; they are 'Date', 'Inhalt'"},
        {"Filmtitel;Jahr\nHer;2013\n",
         "seen.csv:1: none of the columns is named Title or Name; they are 'Filmtitel', 'Jahr'"},
        {"rating,\x1b[2J,B\xE9,\n",
         "seen.csv:1: none of the columns is named Title or Name; they are 'rating', '\\x1b[2J', 'Bé', ''"},
        {"rating," + std::string(100, 'x') + "\n",
         "seen.csv:1: none of the columns is named Title or Name; they are 'rating', '" +
             std::string(40, 'x') + "'"},
        {"year,b,c,d,e,f,g,h,i,j,k,l,m\n",
         "seen.csv:1: none of the columns is named Title or Name; they are 'year', 'b', 'c', 'd', 'e', 'f', "
         "'g', 'h', 'i', 'j', 'k', 'l', …"},
        {"Letterboxd list export v7\nDate,Name,Tags,URL,Description\n2022-01-30,Mine,,,\n",
         "seen.csv: a Letterboxd list without films; 'Position,Name,Year,…' is missing"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK_THROWS_WITH_AS((void)find_table(each.text, "seen.csv"), each.expected.c_str(), Error);
    }
  }
}

}  // namespace
}  // namespace recs::history
