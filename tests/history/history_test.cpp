#include "recs/history.hpp"

#include "history/fixture.hpp"
#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace recs {
namespace {

const std::string reviews =
    "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\r\n"
    "2021-03-14,Her,2013,https://boxd.it/1,4,,\"Soft.\n\n\"\"Oh\"\", he says\",,2021-03-13\r\n"
    "2021-05-01,\"Good Night, and Good Luck.\",2005,https://boxd.it/2,,,Fine,\"a, b\",2021-04-30\r\n"
    "2021-06-11,Amélie,2001,https://boxd.it/3,3.5,,\"<i>Two</i>\",,\r\n";

bool is_safe(std::string_view text) { return text::printable(text) == text; }

// Whether all that is promised of a history holds, whatever it was read from.
bool keeps_promises(const History& history) {
  const auto is_good = [](const HistoryEntry& entry) {
    return !entry.title.empty() && is_safe(entry.title) && is_safe(entry.original_title) &&
           is_safe(entry.imdb) && entry.line > 0 && entry.rating.value_or(1) >= 1 &&
           entry.rating.value_or(1) <= 1000;
  };
  return std::ranges::all_of(history.entries, is_good) &&
         std::ranges::is_sorted(history.problems, {}, &HistoryProblem::line) &&
         std::ranges::all_of(history.problems, is_safe, &HistoryProblem::message);
}

// Reads what may be rubbish; an error must be fit for a terminal.
bool survives(std::string_view bytes) {
  try {
    return keeps_promises(read_history(bytes, "seen.csv"));
  } catch (const Error& error) {
    return is_safe(error.what()) && std::string_view(error.what()).starts_with("seen.csv:");
  }
}

TEST_SUITE("history") {
  TEST_CASE("the content decides what a file is") {
    struct Case {
      std::string bytes;
      std::string expected;
    };
    const Case cases[] = {
        {"", "a list of titles\n"},
        {"\xEF\xBB\xBF", "a list of titles\n"},
        {"\xEF\xBB\xBFHer\n", "a list of titles\n1: Her\n"},
        {"\xEF\xBB\xBFTitle,Year\nHer,2013\n", "a table\n2: Her (2013)\n"},
        {"Title\nHer\n", "a list of titles\n1: Title\n2: Her\n"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.bytes);
      CHECK(testing::describe(read_history(each.bytes, "x")) == each.expected);
    }
  }

  TEST_CASE("an entry is named by its title and its year if that is known") {
    CHECK(name_of(HistoryEntry{.title = "Her", .year = 2013}) == "Her (2013)");
    CHECK(name_of(HistoryEntry{.title = "Her"}) == "Her");
  }

  TEST_CASE("errors name the file") {
    CHECK_THROWS_WITH_AS((void)read_history("{\"a\": 1}", "backup.json"),
                         "backup.json: is JSON; export CSV instead, or a list with a title in each line",
                         Error);
    CHECK_THROWS_WITH_AS(
        (void)read_history("userId,rating\n", "ratings.csv"),
        "ratings.csv:1: none of the columns is named Title or Name; they are 'userId', 'rating'", Error);
    CHECK_THROWS_WITH_AS(
        (void)read_history(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "poster.png"),
        "poster.png: is neither text nor a table; give a CSV export, or a list with a title in "
        "each line",
        Error);
  }

  TEST_CASE("a file cut anywhere loses no film before the cut") {
    const auto whole = read_history(reviews, "x").entries;
    REQUIRE(whole.size() == 3);
    const std::size_t header_size = reviews.find('\n') + 1;
    for (std::size_t size = 0; size < reviews.size(); ++size) {
      CAPTURE(size);
      const auto part = std::string_view(reviews).substr(0, size);
      CHECK(survives(part));
      if (size < header_size) continue;
      const auto entries = read_history(part, "x").entries;
      for (const HistoryEntry& entry : whole) {
        const std::size_t next_line = entry.line == 2 ? 5 : entry.line + 1;
        std::size_t end = 0;  // of the film's row
        for (std::size_t line = 1; line < next_line; ++line) end = reviews.find('\n', end) + 1;
        if (size >= end) CHECK(std::ranges::find(entries, entry) != entries.end());
      }
    }
  }

  TEST_CASE("any byte may be damaged") {
    for (std::size_t i = 0; i < reviews.size(); ++i) {
      for (const char damage : {'"', '\0', '\n', ',', '\x1b', '\xE9', '\x81'}) {
        std::string damaged = reviews;
        damaged[i] = damage;
        CAPTURE(damaged);
        CHECK(survives(damaged));
      }
    }
  }

  TEST_CASE("rubbish is survived") {
    std::mt19937 engine(20130913);  // its numbers are fixed by the standard; those of distributions are not
    const std::string letters = "\",;\t\n\r \\'#(){}[]<>\x1b\xC3\xA9\xFF\x80 aTitle,Year12013";
    for (int round = 0; round < 2000; ++round) {
      std::string bytes = round % 3 == 0 ? "Title,Year,Rating\n" : round % 3 == 1 ? "Const,Title;\n" : "";
      const bool is_any_byte = round % 2 == 0;
      for (std::size_t i = engine() % 400; i > 0; --i) {
        bytes += is_any_byte ? static_cast<char>(engine() % 256) : letters[engine() % letters.size()];
      }
      CAPTURE(bytes);
      CHECK(survives(bytes));
    }
  }

  TEST_CASE("huge lines and many lines are survived") {
    const std::string megabyte(1 << 20, 'x');
    const std::vector<std::string> files = {megabyte,
                                            "\"" + megabyte,
                                            "Title,Year\n" + megabyte,
                                            "Title,Year\n\"" + megabyte,
                                            "Title,Year\n\"" + megabyte + "\",2013\n",
                                            megabyte + "," + megabyte + "\n" + megabyte,
                                            "rating," + megabyte,
                                            "Title,Year\n" + std::string(1 << 20, ','),
                                            "Title,Year\n" + std::string(1 << 20, '"'),
                                            "Title,Year\n" + std::string(1 << 20, '\n') + "Her,2013",
                                            std::string(1 << 20, '('),
                                            std::string(999, '(') + std::string(1 << 20, ')'),
                                            std::string(1 << 20, '\r')};
    for (const std::string& bytes : files) {
      CAPTURE(bytes.substr(0, 20));
      CHECK(survives(bytes));
    }
    std::string rows = "Title,Year\n";
    for (int i = 0; i < 50'000; ++i) rows += fmt::format("\"Film {}\",2000\n", i);
    CHECK(read_history(rows, "x").entries.size() == 50'000);
  }
}

}  // namespace
}  // namespace recs
