#include "cli/output.hpp"

#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <cerrno>
#include <string>
#include <system_error>
#include <unistd.h>

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

void write_error(std::string_view message) { write_lines_to_error("recs: " + std::string(message)); }

void write_lines_to_error(std::string_view lines) { write_all(STDERR_FILENO, printable_lines(lines)); }

void write_to_terminal(std::string_view text) { write_all(STDERR_FILENO, text); }

}  // namespace recs::cli
