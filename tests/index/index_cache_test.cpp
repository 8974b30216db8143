#include "index/index_cache.hpp"

#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <thread>
#include <vector>

namespace recs {
namespace {
namespace fs = std::filesystem;

std::int64_t file_time_now() {
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME_COARSE, &now);
  return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

// A catalogue and a cache, looked at long after the last change unless told otherwise.
class World {
 public:
  World() { write("films.yaml", "A"); }

  void write(const std::string& name, const std::string& title) const {
    directory_.write("catalog/" + name,
                     fmt::format("- {{title: {}, year: 2000, themes: [x], blurb: One.}}\n", title));
  }

  [[nodiscard]] fs::path catalog() const { return directory_.path() / "catalog"; }
  [[nodiscard]] fs::path cache() const { return directory_.path() / "cache"; }

  [[nodiscard]] CachedIndex load(std::int64_t now = 0) const {
    return load_index(std::vector{catalog().string()}, {cache().string(), now == 0 ? long_after : now});
  }

  // The titles, and how the index was come by.
  [[nodiscard]] std::string look() const {
    const CachedIndex loaded = load();
    std::string text = loaded.state == CacheState::fresh ? "fresh:" : "new:";
    for (std::uint32_t i = 0; i < loaded.index.film_count(); ++i)
      text += fmt::format(" {}", loaded.index.film(FilmId{i}).title);
    return text;
  }

  [[nodiscard]] std::size_t files() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(cache()), {}));
  }

  static constexpr std::int64_t long_after = std::int64_t{9'000'000'000} * 1'000'000'000;

 private:
  testing::TemporaryDirectory directory_;
};

void set_time(const fs::path& path, std::int64_t seconds) {
  const timespec times[] = {{seconds, 0}, {seconds, 0}};
  REQUIRE(::utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
}

TEST_SUITE("index_cache") {
  TEST_CASE("an index is made once as long as nothing changes") {
    const World world;
    CHECK(world.look() == "new: A");
    CHECK(world.look() == "fresh: A");
    CHECK(world.look() == "fresh: A");
    CHECK(world.files() == 1);
  }

  TEST_CASE("every change of a catalogue is seen") {
    const World world;
    CHECK(world.look() == "new: A");
    world.write("films.yaml", "B");  // of the same size, within the same second
    CHECK(world.look() == "new: B");
    world.write("more.yaml", "C");
    CHECK(world.look() == "new: B C");
    fs::rename(world.catalog() / "more.yaml", world.catalog() / "themes.txt");
    CHECK(world.look() == "new: B");
    fs::rename(world.catalog() / "themes.txt", world.catalog() / "other.yaml");
    CHECK(world.look() == "new: B C");
    fs::remove(world.catalog() / "other.yaml");
    CHECK(world.look() == "new: B");
    CHECK(world.look() == "fresh: B");
    CHECK(world.files() == 1);
  }

  TEST_CASE("a file whose time was set back is seen to be changed") {
    const World world;
    set_time(world.catalog() / "films.yaml", 1'000'000'000);
    CHECK(world.look() == "new: A");
    world.write("films.yaml", "B");
    set_time(world.catalog() / "films.yaml", 1'000'000'000);
    CHECK(world.look() == "new: B");
  }

  TEST_CASE("a file that is replaced by another or by a link is seen to be changed") {
    const World world;
    world.write("../elsewhere.yaml", "B");
    world.write("../beside.yaml", "C");
    CHECK(world.look() == "new: A");
    fs::rename(world.catalog() / "../beside.yaml", world.catalog() / "films.yaml");
    CHECK(world.look() == "new: C");
    fs::remove(world.catalog() / "films.yaml");
    fs::create_symlink("../elsewhere.yaml", world.catalog() / "films.yaml");
    CHECK(world.look() == "new: B");
    CHECK(world.look() == "fresh: B");
    world.write("../elsewhere.yaml", "D");
    CHECK(world.look() == "new: D");
  }

  TEST_CASE("a catalogue is found again by another path that leads to it") {
    const World world;
    CHECK(world.look() == "new: A");
    fs::create_directory_symlink(world.catalog(), world.catalog() / "../link");
    for (const fs::path& path : {world.catalog() / "../link", world.catalog() / "../catalog/"}) {
      CHECK(load_index(std::vector{path.string()}, {world.cache().string(), World::long_after}).state ==
            CacheState::fresh);
    }
  }

  TEST_CASE("a catalogue that was changed this moment is not kept") {
    const World world;
    CHECK(world.load(file_time_now() - 1'000'000'000).state == CacheState::unsettled);
    CHECK(world.load(1).state == CacheState::unsettled);  // the clock was set back
    CHECK(world.load().state == CacheState::written);
  }

  TEST_CASE("what comes through a pipe is not kept") {
    const World world;
    const std::string pipe = world.catalog() / "../pipe.yaml";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const std::jthread writer([&] {
      const int file = ::open(pipe.c_str(), O_WRONLY);
      const std::string_view text = "- {title: A, year: 2000, themes: [x], blurb: One.}\n";
      CHECK(::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
      ::close(file);
    });
    CHECK(load_index(std::vector{pipe}, {world.cache().string(), World::long_after}).state ==
          CacheState::unkeepable);
    CHECK_FALSE(fs::exists(world.cache()));
  }

  TEST_CASE("a damaged file is replaced by a sound one") {
    const World world;
    CHECK(world.look() == "new: A");
    const fs::path file = fs::directory_iterator(world.cache())->path();
    fs::resize_file(file, fs::file_size(file) - 1);
    CHECK(world.look() == "new: A");
    CHECK(world.look() == "fresh: A");
    CHECK(rebuild_index(std::vector{world.catalog().string()}, {world.cache().string(), World::long_after})
              .state == CacheState::written);
  }

  TEST_CASE("without a place for it an index is made every time") {
    const World world;
    CHECK(load_index(std::vector{world.catalog().string()}, {}).state == CacheState::off);
    CHECK(load_index(std::vector{world.catalog().string()}, {"/dev/null/x", World::long_after}).state ==
          CacheState::unwritable);
  }

  TEST_CASE("old files do not pile up") {
    const World world;
    for (int i = 0; i < 30; ++i) {
      const std::string name = fmt::format("../catalog-{}.yaml", i);
      world.write(name, "A");
      CHECK(load_index(std::vector{(world.catalog() / name).string()},
                       {world.cache().string(), World::long_after})
                .state == CacheState::written);
    }
    CHECK(world.files() == 16);
  }

  TEST_CASE("what a killed program left half written goes after a while") {
    const World world;
    CHECK(world.look() == "new: A");
    const std::string name = fs::directory_iterator(world.cache())->path().string() + ".AbCdEf";
    REQUIRE(::close(::open(name.c_str(), O_CREAT | O_WRONLY, 0600)) == 0);
    world.write("films.yaml", "B");
    CHECK(world.look() == "new: B");
    CHECK(fs::exists(name));  // somebody may be writing it
    set_time(name, 1'000'000'000);
    world.write("films.yaml", "C");
    CHECK(world.look() == "new: C");
    CHECK_FALSE(fs::exists(name));
  }
}

}  // namespace
}  // namespace recs
