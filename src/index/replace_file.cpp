#include "index/replace_file.hpp"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recs {
namespace {

// As long as it lives, what would end the program waits: a file half written would be left behind.
class UninterruptedScope {
 public:
  UninterruptedScope() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&signals, signal);
    ::pthread_sigmask(SIG_BLOCK, &signals, &before_);
  }
  ~UninterruptedScope() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  UninterruptedScope(const UninterruptedScope&) = delete;
  UninterruptedScope& operator=(const UninterruptedScope&) = delete;

 private:
  sigset_t before_{};
};

// The number of the error, or 0.
int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

int write_and_close(int file, std::string_view bytes, mode_t mode) {
  int error = ::fchmod(file, mode) == 0 ? write_all(file, bytes) : errno;
  if (error == 0 && ::fsync(file) != 0) error = errno;
  // Some file systems tell of a full disk only when a file is closed.
  if (::close(file) != 0 && error == 0) error = errno;
  return error;
}

}  // namespace

std::error_code replace_file(const std::string& path, std::string_view bytes, mode_t mode) {
  const UninterruptedScope uninterrupted;
  std::string temporary = path + ".XXXXXX";
  const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0) return {errno, std::generic_category()};
  int error = write_and_close(file, bytes, mode);
  if (error == 0 && std::rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error != 0) ::unlink(temporary.c_str());
  return {error, std::generic_category()};
}

}  // namespace recs
