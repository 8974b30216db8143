#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace recs::testing {
namespace {
namespace fs = std::filesystem;

constexpr const char* films =
    "- {title: A, year: 2000, themes: [x], blurb: One.}\n- {title: B, year: 2000, themes: [x], blurb: "
    "Two.}\n";
const Outcome b_is_like_a = {0, "1.0000\tB\t2000\tTwo.\n", ""};

// A user with a catalogue of two films and a home.
class User {
 public:
  // No index is kept of a file that was changed this very moment; `recs index` waits until it is older.
  User() : catalog_(directory_.write("films.yaml", films)) {
    World elsewhere = world();
    elsewhere.environment.push_back("XDG_CACHE_HOME=" + (directory_.path() / "elsewhere").string());
    REQUIRE(index(elsewhere).status == 0);
  }

  [[nodiscard]] World world() const { return {.environment = {"HOME=" + directory_.path().string()}}; }
  [[nodiscard]] Outcome ask() const { return run_recs({"-C", catalog_, "--like", "A"}, world()); }
  [[nodiscard]] Outcome index(const World& world) const { return run_recs({"-C", catalog_, "index"}, world); }
  [[nodiscard]] fs::path cache() const { return directory_.path() / ".cache" / "recs"; }
  [[nodiscard]] fs::path cache_file() const { return fs::directory_iterator(cache())->path(); }
  [[nodiscard]] const std::string& catalog() const { return catalog_; }
  [[nodiscard]] const TemporaryDirectory& directory() const { return directory_; }

 private:
  TemporaryDirectory directory_;
  std::string catalog_;
};

TEST_SUITE("cache") {
  TEST_CASE("an index is made ahead of time and then is there") {
    const User user;
    const Outcome first = user.index(user.world());
    CHECK(first.status == 0);
    CHECK(begins(first.out, "written\t2\t1\t"));
    CHECK(first.out.ends_with("\t" + user.cache_file().string() + "\n"));
    CHECK(begins(user.index(user.world()).out, "fresh\t2\t1\t"));
    CHECK(user.ask() == b_is_like_a);
    CHECK(
        begins(run_recs({"-C", user.catalog(), "index", "-f", "json"}, user.world()).out,
               "[\n  {\n    \"state\": \"fresh\",\n    \"films\": 2,\n    \"themes\": 1,\n    \"bytes\": "));
  }

  TEST_CASE("XDG_CACHE_HOME says where the cache is unless it is empty or relative") {
    const User user;
    const std::string other = (user.directory().path() / "other").string();
    World world = user.world();
    world.environment.push_back("XDG_CACHE_HOME=" + other);
    CHECK(user.index(world).out.find("\t" + other + "/recs/") != std::string::npos);
    for (const char* const ignored : {"XDG_CACHE_HOME=", "XDG_CACHE_HOME=relative"}) {
      world.environment.back() = ignored;
      CHECK(user.index(world).out.find("\t" + user.cache().string()) != std::string::npos);
    }
  }

  TEST_CASE("no cache is made if none is wanted") {
    const User user;
    World world = user.world();
    CHECK(run_recs({"-C", user.catalog(), "--like", "A", "--no-cache"}, world) == b_is_like_a);
    world.environment.emplace_back("RECS_CACHE=off");
    CHECK(run_recs({"-C", user.catalog(), "--like", "A"}, world) == b_is_like_a);
    CHECK_FALSE(fs::exists(user.cache()));
    CHECK(user.index(world) ==
          Outcome{2, "",
                  "recs: there is no cache: --no-cache or RECS_CACHE=off is given, or HOME is not set\n"});
    world.environment.back() = "RECS_CACHE=of";
    CHECK(user.index(world) == Outcome{2, "", "recs: RECS_CACHE: 'of' is not 'off'\n"});
  }

  TEST_CASE("a damaged index is replaced without a word") {
    const User user;
    CHECK(user.index(user.world()).status == 0);
    const auto size = fs::file_size(user.cache_file());
    for (std::uintmax_t position = 0; position < size; position += 13) {
      CAPTURE(position);
      {
        std::fstream file(user.cache_file(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(position));
        file.put('\x5A');
      }
      CHECK(user.ask() == b_is_like_a);
    }
    fs::resize_file(user.cache_file(), size / 2);
    CHECK(user.ask() == b_is_like_a);
    CHECK(begins(user.index(user.world()).out, "fresh"));
  }

  TEST_CASE("the answer comes even if the cache cannot be written") {
    const User user;
    std::ofstream(user.directory().path() / ".cache") << "a file where the directory should be";
    CHECK(user.ask() == b_is_like_a);
    CHECK(begins(user.index(user.world()).err, "recs: cannot write "));
  }

  TEST_CASE("a file that may not become large enough is no file") {
    const User user;
    CHECK(run_shell("(ulimit -f 0; recs -C '" + user.catalog() + "' --like A) | cat", user.world()) ==
          b_is_like_a);
    CHECK(fs::is_empty(user.cache()));
  }

  TEST_CASE("many programs that start at once all answer and leave one file") {
    const User user;
    const std::string line = "for i in $(seq 50); do recs -C '" + user.catalog() + "' --like A & done; wait";
    const Outcome outcome = run_shell(line, user.world());
    std::string expected;
    for (int i = 0; i < 50; ++i) expected += b_is_like_a.out;
    CHECK(outcome == Outcome{0, expected, ""});
    CHECK(std::distance(fs::directory_iterator(user.cache()), {}) == 1);
  }

  TEST_CASE("standard input is no catalogue to keep an index of") {
    const User user;
    World world = user.world();
    world.input = films;
    CHECK(run_recs({"-C", "-", "index"}, world) ==
          Outcome{2, "", "recs: an index is kept only of a catalogue of regular files\n"});
  }
}

}  // namespace
}  // namespace recs::testing
