#include "catalog/source_text.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

namespace recs {
namespace {

std::vector<std::string> names(const std::vector<Source>& sources, const std::filesystem::path& base) {
  std::vector<std::string> result;
  for (const Source& source : sources) {
    result.push_back(std::filesystem::path(source.path).lexically_relative(base).string());
  }
  return result;
}

TEST_SUITE("source") {
  TEST_CASE("a directory stands for its YAML files in order of their names") {
    const testing::TemporaryDirectory directory;
    for (const char* const name :
         {"b.yaml", "a/2.yml", "a/1.yaml", "notes.txt", ".hidden.yaml", ".git/x.yaml", "themes.yaml"}) {
      directory.write(name, "");
    }
    const auto sources = list_sources(std::vector{directory.path().string()});
    CHECK(names(sources, directory.path()) ==
          std::vector<std::string>{"a/1.yaml", "a/2.yml", "b.yaml", "themes.yaml"});
    CHECK(sources[3].is_vocabulary);
    CHECK_FALSE(sources[0].is_vocabulary);
  }

  TEST_CASE("a file that is named twice is read once") {
    const testing::TemporaryDirectory directory;
    const auto file = directory.write("films.yaml", "");
    const auto sources = list_sources(
        std::vector{file, directory.path().string(), directory.path().string() + "/./films.yaml"});
    CHECK(sources.size() == 1);
  }

  TEST_CASE("what cannot be read is told") {
    const testing::TemporaryDirectory directory;
    auto empty = list_sources(std::vector{directory.path().string()});
    REQUIRE(empty.size() == 1);
    CHECK(empty[0].problems == Problems{{{}, "this directory has no YAML files (*.yaml)"}});

    auto missing = list_sources(std::vector<std::string>{"/no/such/file.yaml"});
    CHECK(read_source(missing[0]) == "");
    CHECK(missing[0].problems == Problems{{{}, "cannot be read: No such file or directory"}});

    auto unnamed = list_sources(std::vector<std::string>{""});
    CHECK(unnamed[0].problems == Problems{{{}, "an empty path names no catalogue"}});
  }

  TEST_CASE("a byte order mark is not part of the text") {
    const testing::TemporaryDirectory directory;
    auto sources = list_sources(std::vector{directory.write("films.yaml", "\xEF\xBB\xBF- a\r\n")});
    CHECK(read_source(sources[0]) == "- a\r\n");
    CHECK(sources[0].problems.empty());
  }

  TEST_CASE("a file over 256 MiB is refused without reading it") {
    const testing::TemporaryDirectory directory;
    const auto file = directory.write("films.yaml", "");
    std::filesystem::resize_file(file, (std::uintmax_t{256} << 20) + 1);
    auto sources = list_sources(std::vector{file});
    CHECK(read_source(sources[0]) == "");
    CHECK(sources[0].problems == Problems{{{}, "is larger than 256 MiB; split it into several files"}});
  }

  TEST_CASE("characters that no text has are found") {
    using namespace std::string_view_literals;
    CHECK(check_characters("- title: Amélie\n\tx\r\n") == Problems{});
    CHECK(check_characters("a\nb\0c"sv) == Problems{{{2, 2}, "NUL character; the file is not text"}});
    CHECK(check_characters("é\x1b[0m") == Problems{{{1, 2}, "control character U+001B; remove it"}});
    CHECK(check_characters("a\u202eb") == Problems{{{1, 2}, "control character U+202E; remove it"}});
    CHECK(check_characters("a\n\nb\xff") == Problems{{{3, 2}, "invalid UTF-8; save the file as UTF-8"}});
    CHECK(check_characters("a\rb") ==
          Problems{{{1, 2}, "carriage return without a line feed; end lines with LF or CRLF"}});
    CHECK(check_characters("\xFF\xFE"
                           "a\0"sv) == Problems{{{1, 1}, "the file is UTF-16; save it as UTF-8"}});
  }
}

}  // namespace
}  // namespace recs
