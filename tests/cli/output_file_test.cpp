#include "cli/output_file.hpp"

#include "recs/error.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <sys/stat.h>

namespace recs::cli {
namespace {

namespace fs = std::filesystem;
using testing::TemporaryDirectory;

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::ptrdiff_t count_files(const fs::path& directory) {
  return std::distance(fs::directory_iterator(directory), fs::directory_iterator());
}

unsigned mode_of(const std::string& path) {
  struct stat status {};
  CHECK(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

// Lets no file of this process grow beyond some bytes.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, SIG_DFL);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  rlimit before_{};
};

TEST_SUITE("output_file") {
  TEST_CASE("a file is written and written over") {
    const TemporaryDirectory directory;
    const std::string path = (directory.path() / "her.csv").string();
    write_file(path, "a long text\n");
    CHECK(content_of(path) == "a long text\n");
    write_file(path, "short\n");
    CHECK(content_of(path) == "short\n");
    CHECK(count_files(directory.path()) == 1);
  }

  TEST_CASE("permissions stay and those of a new file are as the umask says") {
    const TemporaryDirectory directory;
    const std::string path = (directory.path() / "her.csv").string();
    const mode_t mask = ::umask(027);
    write_file(path, "x");
    ::umask(mask);
    CHECK(mode_of(path) == 0640);
    ::chmod(path.c_str(), 0604);
    write_file(path, "y");
    CHECK(mode_of(path) == 0604);
  }

  TEST_CASE("links are followed") {
    const TemporaryDirectory directory;
    const std::string target = (directory.path() / "target").string();
    const std::string link = (directory.path() / "link").string();
    fs::create_symlink("target", link);
    write_file(link, "first");
    CHECK(content_of(target) == "first");
    write_file(link, "second");
    CHECK(content_of(target) == "second");
    CHECK(fs::is_symlink(link));
    fs::create_symlink("circle", directory.path() / "circle");
    const std::string circle = (directory.path() / "circle").string();
    CHECK_THROWS_WITH_AS(write_file(circle, "x"),
                         ("cannot write '" + circle + "': Too many levels of symbolic links").c_str(), Error);
  }

  TEST_CASE("a device is written to and stays") {
    write_file("/dev/null", "x");
    CHECK(fs::is_character_file("/dev/null"));
    CHECK_THROWS_WITH_AS(write_file("/dev/full", "x"), "cannot write '/dev/full': No space left on device",
                         Error);
  }

  TEST_CASE("what cannot be written is an error") {
    const TemporaryDirectory directory;
    const std::string path = directory.path().string();
    CHECK_THROWS_WITH_AS(write_file(path, "x"), ("cannot write '" + path + "': Is a directory").c_str(),
                         Error);
    CHECK_THROWS_WITH_AS(write_file(path + "/new/", "x"),
                         ("cannot write '" + path + "/new/': Is a directory").c_str(), Error);
    CHECK_THROWS_WITH_AS(write_file(path + "/no/her.csv", "x"),
                         ("cannot write '" + path + "/no/her.csv': No such file or directory").c_str(),
                         Error);
    CHECK_THROWS_AS(write_file("", "x"), Error);
    CHECK(count_files(path) == 0);
  }

  TEST_CASE("a failure leaves what was there and no half of a file") {
    const TemporaryDirectory directory;
    const std::string path = directory.write("her.csv", "as it was\n");
    {
      const FileSizeLimit limit(100);
      CHECK_THROWS_WITH_AS(write_file(path, std::string(1000, 'x')),
                           ("cannot write '" + path + "': File too large").c_str(), Error);
    }
    CHECK(content_of(path) == "as it was\n");
    CHECK(count_files(directory.path()) == 1);
  }
}

}  // namespace
}  // namespace recs::cli
