#include "index/replace_file.hpp"

#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace recs {
namespace {
namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_SUITE("replace_file") {
  TEST_CASE("a file has its new bytes and the mode asked for") {
    const testing::TemporaryDirectory directory;
    const std::string path = directory.write("x", "old and longer");
    CHECK_FALSE(static_cast<bool>(replace_file(path, "new", 0640)));
    CHECK(content_of(path) == "new");
    CHECK((fs::status(path).permissions() == fs::perms(0640)));
    CHECK(std::distance(fs::directory_iterator(directory.path()), {}) == 1);
  }

  TEST_CASE("a file that cannot be written leaves nothing behind") {
    const testing::TemporaryDirectory directory;
    CHECK((replace_file("/dev/null/x", "bytes", 0600) == std::errc::not_a_directory));
    CHECK((replace_file((directory.path() / "missing" / "x").string(), "bytes", 0600) ==
           std::errc::no_such_file_or_directory));
    fs::create_directories(directory.path() / "x" / "inside");
    CHECK((replace_file((directory.path() / "x").string(), "bytes", 0600) == std::errc::is_a_directory));
    CHECK(std::distance(fs::directory_iterator(directory.path()), {}) == 1);
  }
}

}  // namespace
}  // namespace recs
