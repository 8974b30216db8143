#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <filesystem>

namespace recs::testing {
namespace {

// A home with a configuration file.
class Home {
 public:
  explicit Home(const std::string& config) {
    std::filesystem::create_directories(directory_.path() / "recs");
    directory_.write("recs/config.toml", config);
  }

  void write(const std::string& name, const std::string& text) const { directory_.write(name, text); }

  [[nodiscard]] std::string path(const std::string& name) const {
    return (directory_.path() / name).string();
  }

  [[nodiscard]] World world(std::vector<std::string> environment = {}) const {
    environment.push_back("XDG_CONFIG_HOME=" + directory_.path().string());
    environment.push_back("HOME=" + directory_.path().string());
    environment.emplace_back("RECS_CACHE=off");
    return {.environment = std::move(environment)};
  }

  [[nodiscard]] std::string titles(std::vector<std::string> arguments,
                                   std::vector<std::string> environment = {}) const {
    arguments.insert(arguments.end(), {"--fields", "title,year"});
    return ask(std::move(arguments), world(std::move(environment))).out;
  }

 private:
  TemporaryDirectory directory_;
};

TEST_SUITE("config_file") {
  TEST_CASE("options stand in the file for every run and those typed count for more") {
    const Home home("# mine\n\nlimit = 1  # one\nwithout = [\"love\",\n  'zombies']\nno-hints = true\n");
    CHECK(home.titles({"--like", "Her"}) == "Moon\t2009\n");
    CHECK(home.titles({"--like", "Her", "-n", "2"}) == "Moon\t2009\nSolaris\t1972\n");
    CHECK(home.titles({"--like", "Her", "--without", "space"}) == "");
    CHECK(home.titles({"--like", "Her", "--no-config"}) == "Moon\t2009\nSolaris\t2002\nSolaris\t1972\n");
  }

  TEST_CASE("narrowing options of the file are for recommendations only") {
    const Home home("limit = 1\nyear = \"1900\"\nformat = \"csv\"\n");
    CHECK(home.titles({"list", "--with", "space"}) ==
          "title,year\r\nMoon,2009\r\nSolaris,1972\r\nSolaris,2002\r\n");
  }

  TEST_CASE("the environment counts for more than the file") {
    const Home home("color = \"always\"\n");
    const std::vector<std::string> question = {"--like", "Her", "-n", "1", "-f", "text"};
    CHECK(ask(question, home.world()).out.find('\x1b') != std::string::npos);
    CHECK(ask(question, home.world({"NO_COLOR=1"})).out.find('\x1b') == std::string::npos);
  }

  TEST_CASE("paths are relative to the file or the home") {
    const Home home("seen = [\"seen.txt\", \"~/more.txt\"]\n");
    home.write("recs/seen.txt", "Moon\nNo Such Film\n");
    home.write("more.txt", "Solaris (1972)\n");
    const Outcome outcome = ask({"--like", "Her", "--fields", "title,year"}, home.world());
    CHECK(outcome == Outcome{0, "Solaris\t2002\n", ""});
    const Home catalog("catalog = \"films.yaml\"\n");
    catalog.write("recs/films.yaml", "- {title: A, year: 2000, themes: [x], blurb: A.}\n");
    CHECK(run_recs({"list", "--fields", "title"}, catalog.world()).out == "A\n");
    CHECK(
        run_recs({"list", "--fields", "title", "-n", "1"}, catalog.world({"RECS_CATALOG=" + fixture_catalog}))
            .out == "Her\n");
  }

  TEST_CASE("each mistake in the file is named with its line") {
    struct Case {
      std::string line;
      std::string expected;
    };
    const Case cases[] = {
        {"limit", "'limit' is not of the form name = value"},
        {"limit =", "'limit =' is not of the form name = value"},
        {"a.limit = 3", "'a.limit = 3' is not of the form name = value"},
        {"limt = 3", "unknown option 'limt'; did you mean 'limit'?"},
        {"\x1b = 3", "unknown option '\\x1b'"},
        {"like = \"Her\"", "'like' is not an option for every run"},
        {"limit = many", "limit: 'many' is not a whole number from 1 to 1000"},
        {"limit = [1, 2]", "'limit' takes one value"},
        {"limit = []", "'limit' takes one value"},
        {"[recs]", "there are no sections; write name = value"},
        {"seen = \"a#b\"", "a value cannot contain '#'"},
        {"seen = \"a", "a quote \" is not closed"},
        {"seen = [a,", "a list is not closed; end it with ]"},
        {"no-hints = yes", "'no-hints' is true or false, not 'yes'"},
        {"with = 'sapce'", "with: unknown theme 'sapce'; did you mean 'space'?"},
        {"with = ''", "with needs the name of a theme"},
        {"color = maybe", "color: 'maybe' is not one of auto, always, never"},
    };
    for (const Case& each : cases) {
      CAPTURE(each.line);
      const Home home("\n" + each.line + "\n");
      CHECK(ask({"--like", "Her"}, home.world()) ==
            Outcome{2, "", "recs: " + home.path("recs/config.toml") + ":2: " + each.expected + "\n"});
    }
    const Home twice("limit = 1\nlimit = 2\n");
    CHECK(ask({"list"}, twice.world()).err ==
          "recs: " + twice.path("recs/config.toml") + ":2: 'limit' comes twice\n");
  }
}

}  // namespace
}  // namespace recs::testing
