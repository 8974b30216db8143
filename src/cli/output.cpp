#include "cli/output.hpp"

#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace recs::cli {
namespace {

// The number of the error, or 0.
int write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const auto count = ::write(file, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

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

// An open file to be written; its errors are those of the `path` that was asked for.
class FileToWrite {
 public:
  FileToWrite(const std::string& path, int number) : path_(path), number_(number) {
    if (number_ < 0) refuse_file(path_, errno);
  }
  ~FileToWrite() {
    if (number_ >= 0) ::close(number_);
  }
  FileToWrite(const FileToWrite&) = delete;
  FileToWrite& operator=(const FileToWrite&) = delete;

  void set_mode(mode_t mode) const {
    if (::fchmod(number_, mode) != 0) refuse_file(path_, errno);
  }

  // Some file systems tell of a full disk only when a file is closed.
  void write_and_close(std::string_view text) {
    if (const int error = write_all(number_, text); error != 0) refuse_file(path_, error);
    if (::close(std::exchange(number_, -1)) != 0) refuse_file(path_, errno);
  }

 private:
  const std::string& path_;
  int number_;
};

mode_t mode_of_new_files() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

void replace_file(const std::string& path, const std::string& target, mode_t mode, std::string_view text) {
  std::string temporary = target + ".XXXXXX";
  FileToWrite file(path, ::mkostemp(temporary.data(), O_CLOEXEC));
  try {
    file.set_mode(mode);
    file.write_and_close(text);
    if (std::rename(temporary.c_str(), target.c_str()) != 0) refuse_file(path, errno);
  } catch (...) {
    ::unlink(temporary.c_str());
    throw;
  }
}

std::string printable_lines(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto end = text.find('\n');
    out += text::printable(text.substr(0, end)) + '\n';
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return out;
}

}  // namespace

void write_output(std::string_view text) {
  const int error = write_all(STDOUT_FILENO, text);
  if (error != 0 && error != EPIPE) {
    throw Error("cannot write the answer: " + std::generic_category().message(error));
  }
}

void write_file(const std::string& path, std::string_view text) {
  const std::string target = follow_links(path);
  struct stat status {};
  if (::stat(target.c_str(), &status) != 0) {
    if (errno != ENOENT || target.ends_with('/')) refuse_file(path, errno == ENOENT ? EISDIR : errno);
    replace_file(path, target, mode_of_new_files(), text);
  } else if (!S_ISREG(status.st_mode)) {
    FileToWrite(path, ::open(target.c_str(), O_WRONLY | O_CLOEXEC)).write_and_close(text);
  } else if (::access(target.c_str(), W_OK) != 0) {
    refuse_file(path, errno);
  } else {
    replace_file(path, target, status.st_mode & 07777U, text);
  }
}

void write_error(std::string_view message) { write_lines_to_error("recs: " + std::string(message)); }

void write_lines_to_error(std::string_view lines) { write_all(STDERR_FILENO, printable_lines(lines)); }

void write_to_terminal(std::string_view text) { write_all(STDERR_FILENO, text); }

}  // namespace recs::cli
