#include "catalog/source.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <set>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace recs {
namespace {

bool is_yaml(std::string_view name) { return name.ends_with(".yaml") || name.ends_with(".yml"); }

Source make_source(std::string path, std::string real_path) {
  const std::string_view name = std::string_view(path).substr(path.rfind('/') + 1);
  const bool is_vocabulary = name == "themes.yaml" || name == "themes.yml";
  return {std::move(path), is_vocabulary, {}, std::move(real_path), std::nullopt};
}

Source broken_source(std::string path, std::string message) {
  return {std::move(path), false, {{{}, std::move(message)}}};
}

std::int64_t nanoseconds(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + std::int64_t{time.tv_nsec};
}

FileStamp stamp_of(const struct stat& status) {
  return {status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size),
          nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

// Lists the sources of one path after the other, no file twice.
class SourceLister {
 public:
  void add(const std::string& path) {
    struct stat status {};
    if (path == standard_input) {
      if (!std::exchange(has_stdin_, true)) sources_.push_back({std::string(stdin_name), false, {}});
    } else if (path.empty()) {
      sources_.push_back(broken_source("''", "an empty path names no catalogue"));
    } else if (::stat(path.c_str(), &status) != 0) {
      sources_.push_back(make_source(path, path));  // reading it will tell why
    } else if (S_ISDIR(status.st_mode)) {
      add_directory(path);
    } else {
      add_file(make_source(path, real_path(path)), status);
    }
  }

  std::vector<Source> take() { return std::move(sources_); }

 private:
  void add_file(Source source, const struct stat& status) {
    if (!seen_.emplace(status.st_dev, status.st_ino).second) return;
    if (S_ISREG(status.st_mode)) source.stamp = stamp_of(status);
    sources_.push_back(std::move(source));
  }

  void add_directory(const std::string& path) {
    const auto first = static_cast<std::ptrdiff_t>(sources_.size());
    has_yaml_ = false;
    const std::string_view name =
        path == "/" ? "" : std::string_view(path).substr(0, path.find_last_not_of('/') + 1);
    walk(AT_FDCWD, path.c_str(), std::string(name), real_path(path));
    std::sort(sources_.begin() + first, sources_.end(),
              [](const Source& a, const Source& b) { return a.path < b.path; });
    if (!has_yaml_) sources_.push_back(broken_source(path, "this directory has no YAML files (*.yaml)"));
  }

  // The files of the directory `name` in `parent`, and of those in it. Links to directories are not followed:
  // they may lead in a circle.
  void walk(int parent, const char* name, const std::string& path, const std::string& real) {
    const int directory = ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(directory < 0 ? nullptr : ::fdopendir(directory),
                                                      &::closedir);
    if (!entries) {
      has_yaml_ = true;
      sources_.push_back(broken_source(path, "cannot be read: " + std::generic_category().message(errno)));
      return;
    }
    while (const dirent* const entry = ::readdir(entries.get())) {
      const std::string_view file = entry->d_name;
      if (file.starts_with('.') || !may_be_listed(*entry)) continue;
      struct stat status {};
      if (::fstatat(directory, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) continue;
      const bool is_link = S_ISLNK(status.st_mode);
      const auto inside = [&](const std::string& outer) {
        std::string inner;
        inner.reserve(outer.size() + 1 + file.size());
        return std::move(inner.append(outer).append(1, '/').append(file));
      };
      if (S_ISDIR(status.st_mode)) {
        walk(directory, entry->d_name, inside(path), inside(real));
      } else if (is_yaml(file) && (!is_link || ::fstatat(directory, entry->d_name, &status, 0) != 0 ||
                                   !S_ISDIR(status.st_mode))) {
        has_yaml_ = true;
        add_file(make_source(inside(path), inside(real)), status);
      }
    }
  }

  // Spares a look at files of other kinds, where the directory tells what is one.
  static bool may_be_listed(const dirent& entry) {
    return entry.d_type == DT_DIR || entry.d_type == DT_UNKNOWN || is_yaml(entry.d_name);
  }

  std::vector<Source> sources_;
  std::set<std::pair<std::uint64_t, std::uint64_t>> seen_;  // devices and inodes
  bool has_stdin_ = false;
  bool has_yaml_ = false;  // of the directory being listed
};

}  // namespace

std::string real_path(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
  return real ? real.get() : path;
}

std::vector<Source> list_sources(std::span<const std::string> paths) {
  SourceLister lister;
  for (const std::string& path : paths) lister.add(path);
  return lister.take();
}

}  // namespace recs
