#include "history/film_name.hpp"

#include <doctest/doctest.h>

#include <string>

namespace recs::history {
namespace {

std::string describe(const FilmName& film) {
  return film.title + " | " + film.original_title + " | " + (film.year ? std::to_string(*film.year) : "");
}

TEST_SUITE("film_name") {
  TEST_CASE("a year is four digits at the beginning") {
    struct Case {
      std::string_view text;
      std::optional<int> expected;
    };
    const Case cases[] = {
        {"2013", 2013},
        {"2013.0", 2013},
        {"2013-10-13", 2013},
        {"2013–2015", 2013},
        {"1870", 1870},
        {"2100", 2100},
        {"", {}},
        {"0", {}},
        {"1869", {}},
        {"2101", {}},
        {"20131", {}},
        {"213", {}},
        {"????", {}},
        {"-201", {}},
        {" 2013", {}},
    };
    for (const Case& each : cases) {
      CAPTURE(each.text);
      CHECK((read_year(each.text) == each.expected));
    }
  }

  TEST_CASE("a year in parentheses ends a name") {
    struct Case {
      std::string_view name;
      std::string_view expected;
    };
    const Case cases[] = {
        {"Her (2013)", "Her |  | 2013"},
        {"2012 (2009)", "2012 |  | 2009"},
        {"2012", "2012 |  | "},
        {"1984 (1984)", "1984 |  | 1984"},
        {"(500) Days of Summer (2009)", "(500) Days of Summer |  | 2009"},
        {"I Am Curious (Yellow)", "I Am Curious (Yellow) |  | "},
        {"Her(2013)", "Her |  | 2013"},
        {"(2013)", "(2013) |  | "},
        {"Her (2013", "Her (2013 |  | "},
        {"Her 2013)", "Her 2013) |  | "},
        {"Her (3013)", "Her (3013) |  | "},
        {"", " |  | "},
    };
    for (const Case& each : cases) {
      CAPTURE(each.name);
      CHECK(describe(split_year(each.name)) == each.expected);
    }
  }

  TEST_CASE("a name of MovieLens has articles and other titles at the end") {
    struct Case {
      std::string_view name;
      std::string_view expected;
    };
    const Case cases[] = {
        {"Her (2013)", "Her |  | 2013"},
        {"Matrix, The (1999)", "The Matrix |  | 1999"},
        {"Bug's Life, A (1998)", "A Bug's Life |  | 1998"},
        {"Good, the Bad and the Ugly, The (Buono, il brutto, il cattivo, Il) (1966)",
         "The Good, the Bad and the Ugly | Il Buono, il brutto, il cattivo | 1966"},
        {"Eclipse, The (Eclisse, L') (1962)", "The Eclipse | L'Eclisse | 1962"},
        {"Seven (a.k.a. Se7en) (1995)", "Seven | Se7en | 1995"},
        {"(500) Days of Summer (2009)", "(500) Days of Summer |  | 2009"},
        {"Sex, Lies, and Videotape (1989)", "Sex, Lies, and Videotape |  | 1989"},
        {"Paris, Texas (1984)", "Paris, Texas |  | 1984"},
        {"Matrix, The", "The Matrix |  | "},
        {", The (1999)", ", The |  | 1999"},
        {"", " |  | "},
    };
    for (const Case& each : cases) {
      CAPTURE(each.name);
      CHECK(describe(split_movielens_name(each.name)) == each.expected);
    }
  }

  TEST_CASE("faults of a title are told") {
    CHECK(describe_fault("Her") == "");
    CHECK(describe_fault("千と千尋の神隠し") == "");
    CHECK(describe_fault("") == "the title is missing");
    CHECK(describe_fault("\x1b[31mHer") == "control character U+001B in the title");
    CHECK(describe_fault(std::string("Her\0", 4)) == "control character U+0000 in the title");
    CHECK(describe_fault("Her\u202e") == "control character U+202E in the title");
    CHECK(describe_fault(std::string(1000, 'x')) == "");
    CHECK(describe_fault(std::string(1001, 'x')) == "a title of 1001 bytes; 1000 are the limit");
  }
}

}  // namespace
}  // namespace recs::history
