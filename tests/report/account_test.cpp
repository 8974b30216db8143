#include "report/account.hpp"

#include "ranking/slow_ranking.hpp"
#include "report/account_text.hpp"
#include "report/score.hpp"
#include "support/print.hpp"
#include "support/random_catalog.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

namespace recs::report {
namespace {

Index films() {
  Catalog catalog;
  catalog.themes = {{.name = "ai", .label = "artificial intelligence"},
                    {.name = "loneliness", .label = "loneliness"},
                    {.name = "love", .label = "love"},
                    {.name = "space", .label = "space"},
                    {.name = "z", .label = "千と千尋の神隠し千と千尋の神隠し"}};
  const auto tag = [](std::uint32_t theme, Thousandths relevance) { return Tag{ThemeId{theme}, relevance}; };
  catalog.films = {{.title = "Her", .year = 2013, .tags = {tag(0, 1000), tag(1, 900), tag(2, 900)}},
                   {.title = "Moon", .year = 2009, .tags = {tag(0, 500), tag(1, 1000), tag(3, 900)}},
                   {.title = "千", .year = 2001, .tags = {tag(4, 1000), tag(0, 100)}}};
  return Index(catalog);
}

std::string account(std::uint32_t liked, std::uint32_t film, std::string_view wanted_by, std::size_t indent,
                    const Layout& layout) {
  const Index index = films();
  const FilmId likes[] = {FilmId{liked}};
  return account_text(index, blend(index, likes), FilmId{film}, wanted_by, indent, layout);
}

TEST_SUITE("account") {
  TEST_CASE("an account has both weights and the part of each theme") {
    const Index index = films();
    const FilmId likes[] = {FilmId{0}};
    const Account account = account_of(index, blend(index, likes), FilmId{1});
    CHECK(account.score == Similarity{1400, 3800});
    CHECK((account.shared ==
           std::vector<AccountLine>{{ThemeId{1}, 900, 1000, 2368}, {ThemeId{0}, 1000, 500, 1316}}));
    CHECK(account.only_profile == std::vector<ThemeWeight>{{ThemeId{2}, 900}});
    CHECK(account.only_film == std::vector<ThemeWeight>{{ThemeId{3}, 900}});
  }

  TEST_CASE("contributions add up to the score and weights to its fraction for any question") {
    const Index index(testing::random_catalog(3, 40, 12, 7));
    for (std::uint32_t seed = 0; seed < 80; ++seed) {
      const FilmId likes[] = {FilmId{seed % 40}};
      const Profile profile = seed < 40 ? blend(index, likes) : testing::random_profile(seed, index);
      for (std::uint32_t b = 0; b < 40; ++b) {
        const Account account = account_of(index, profile, FilmId{b});
        std::int64_t parts = 0;
        std::uint64_t joint = 0;
        std::uint64_t shared = 0;
        for (const AccountLine& line : account.shared) {
          parts += line.contribution;
          shared += std::min(line.wanted, line.has);
          joint += std::max(line.wanted, line.has);
        }
        for (const ThemeWeight& each : account.only_film) joint += each.weight;
        for (const ThemeWeight& each : account.only_profile) joint += each.weight;
        CHECK(parts == ten_thousandths(account.score));
        CHECK(shared == account.score.shared);
        CHECK(joint == account.score.joint);
      }
    }
  }

  TEST_CASE("an account adds up to the score that is printed") {
    CHECK(account(0, 1, "Her", 4, {.width = 80}) ==
          "    theme                    wanted    has      %\n"
          "    loneliness                0.900  1.000  23.68\n"
          "    artificial intelligence   1.000  0.500  13.16\n"
          "    1.400 / 3.800                           36.84\n"
          "    only in Her: love\n"
          "    only in Moon: space\n");
  }

  TEST_CASE("at forty columns labels wrap") {
    CHECK(account(0, 1, "Her", 4, {.width = 40}) ==
          "    theme           wanted    has      %\n"
          "    loneliness       0.900  1.000  23.68\n"
          "    artificial       1.000  0.500  13.16\n"
          "    intelligence\n"
          "    1.400 / 3.800                  36.84\n"
          "    only in Her: love\n"
          "    only in Moon: space\n");
  }

  TEST_CASE("where words would be cut the weights are left out") {
    CHECK(account(0, 1, "what you like", 4, {.width = 30}) ==
          "    theme                    %\n"
          "    loneliness           23.68\n"
          "    artificial           13.16\n"
          "    intelligence\n"
          "    1.400 / 3.800        36.84\n"
          "    only in what you like:\n"
          "    love\n"
          "    only in Moon: space\n");
  }

  TEST_CASE("nothing is said of a side that has nothing of its own") {
    CHECK(account(0, 0, "Her (2013)", 0, {.width = 80}).find("only in") == std::string::npos);
    CHECK(account(0, 0, "Her", 0, {.width = 80}).find("100.00\n") != std::string::npos);
  }

  TEST_CASE("a namesake is told apart by its year") {
    Catalog catalog;
    catalog.themes = {{.name = "a", .label = "a"}, {.name = "b", .label = "b"}};
    catalog.films = {{.title = "Solaris", .year = 1972, .tags = {{ThemeId{0}, 1000}}},
                     {.title = "Solaris", .year = 2002, .tags = {{ThemeId{0}, 500}, {ThemeId{1}, 500}}}};
    const Index index(catalog);
    const FilmId likes[] = {FilmId{0}};
    const std::string text = account_text(index, blend(index, likes), FilmId{1}, "Solaris (1972)", 0, {});
    CHECK(text.ends_with("only in Solaris (2002): b\n"));
  }

  TEST_CASE("no line of an account is wider than the terminal") {
    for (const std::size_t indent : {4U, 6U}) {
      for (std::size_t width = 20; width < 130; ++width) {
        CAPTURE(width);
        for (const std::uint32_t film : {1U, 2U}) {
          std::istringstream lines(account(0, film, "千と千尋の神隠し", indent, {.width = width}));
          for (std::string line; std::getline(lines, line);) CHECK(text::display_width(line) <= width);
        }
      }
    }
  }

  TEST_CASE("colour changes nothing but the colour of an account") {
    std::string colored = account(0, 1, "Her", 4, {.width = 60, .has_color = true});
    CHECK(colored.find("\x1b[32mloneliness\x1b[0m") != std::string::npos);
    for (auto at = colored.find('\x1b'); at != std::string::npos; at = colored.find('\x1b')) {
      colored.erase(at, colored.find('m', at) - at + 1);
    }
    CHECK(colored == account(0, 1, "Her", 4, {.width = 60}));
  }
}

}  // namespace
}  // namespace recs::report
