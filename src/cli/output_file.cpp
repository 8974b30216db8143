#include "cli/output_file.hpp"

#include "index/replace_file.hpp"
#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace recs::cli {
namespace {

constexpr int most_links = 40;  // in a row, as Linux has it

[[noreturn]] void refuse_file(const std::string& path, int error) {
  throw Error(
      fmt::format("cannot write '{}': {}", text::printable(path), std::generic_category().message(error)));
}

// What a path leads to, which need not exist.
std::string follow_links(const std::string& path) {
  namespace fs = std::filesystem;
  fs::path target = path;
  std::error_code error;
  for (int links = 0; fs::is_symlink(target, error); ++links) {
    if (links == most_links) refuse_file(path, ELOOP);
    target = target.parent_path() / fs::read_symlink(target, error);
  }
  return target.string();
}

mode_t mode_of_new_files() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

void replace(const std::string& path, const std::string& target, std::string_view text, mode_t mode) {
  if (const auto error = replace_file(target, text, mode)) refuse_file(path, error.value());
}

void write_to_device(const std::string& path, const std::string& target, std::string_view text) {
  std::FILE* const file = std::fopen(target.c_str(), "wb");
  if (file == nullptr) refuse_file(path, errno);
  const bool is_written = std::fwrite(text.data(), 1, text.size(), file) == text.size();
  const int error = errno;
  const bool is_closed = std::fclose(file) == 0;
  if (!is_written || !is_closed) refuse_file(path, is_written ? errno : error);
}

}  // namespace

void write_file(const std::string& path, std::string_view text) {
  const std::string target = follow_links(path);
  struct stat status {};
  if (::stat(target.c_str(), &status) != 0) {
    if (errno != ENOENT || target.ends_with('/')) refuse_file(path, errno == ENOENT ? EISDIR : errno);
    replace(path, target, text, mode_of_new_files());
  } else if (!S_ISREG(status.st_mode)) {
    write_to_device(path, target, text);
  } else if (::access(target.c_str(), W_OK) != 0) {
    refuse_file(path, errno);
  } else {
    replace(path, target, text, status.st_mode & 07777U);
  }
}

}  // namespace recs::cli
