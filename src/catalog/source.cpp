#include "catalog/source.hpp"

#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace recs {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t largest_file = std::size_t{256} << 20;
constexpr std::string_view stdin_name = "<stdin>";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string reason(int error) { return std::generic_category().message(error); }

bool is_yaml(const fs::path& path) { return path.extension() == ".yaml" || path.extension() == ".yml"; }

bool is_hidden(const fs::path& path) { return path.filename().native().starts_with('.'); }

Source broken_source(std::string path, std::string message) {
  return {std::move(path), false, {{{}, std::move(message)}}};
}

Source make_source(const fs::path& path, std::string real_path) {
  return {path.string(),
          path.filename() == "themes.yaml" || path.filename() == "themes.yml",
          {},
          std::move(real_path),
          std::nullopt};
}

std::vector<Source> list_directory(const std::string& directory) {
  std::vector<Source> sources;
  const std::string real = real_path(directory);
  std::error_code error;
  fs::recursive_directory_iterator entry(directory, error);
  while (!error && entry != fs::recursive_directory_iterator()) {
    std::error_code ignored;
    const bool is_directory = entry->is_directory(ignored);
    if (is_hidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (!is_directory && is_yaml(entry->path())) {
      sources.push_back(make_source(entry->path(), real + entry->path().string().substr(directory.size())));
    }
    entry.increment(error);
  }
  if (error) sources.push_back(broken_source(directory, "cannot be read: " + reason(error.value())));
  if (sources.empty())
    sources.push_back(broken_source(directory, "this directory has no YAML files (*.yaml)"));
  std::ranges::sort(sources, {}, &Source::path);
  return sources;
}

std::int64_t nanoseconds(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + std::int64_t{time.tv_nsec};
}

// What identifies a file, whatever it is; nothing if there is none.
using FileIdentity = std::pair<std::uint64_t, std::uint64_t>;

std::optional<FileIdentity> look_at(Source& source) {
  struct stat status {};
  if (::stat(source.path.c_str(), &status) != 0) return std::nullopt;
  if (S_ISREG(status.st_mode)) {
    source.stamp = FileStamp{status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size),
                             nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
  }
  return FileIdentity{status.st_dev, status.st_ino};
}

std::optional<std::string> read_whole(const std::string& path, Problems& problems) {
  const bool is_stdin = path == stdin_name;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> owner(is_stdin ? nullptr : std::fopen(path.c_str(), "rb"),
                                                        [](std::FILE* file) { return std::fclose(file); });
  std::FILE* const file = is_stdin ? stdin : owner.get();
  if (file == nullptr) {
    problems.push_back({{}, "cannot be read: " + reason(errno)});
    return std::nullopt;
  }
  std::string text;
  std::error_code unknown;
  const auto size = fs::file_size(path, unknown);
  if (!unknown && size <= largest_file) text.reserve(static_cast<std::size_t>(size) + 1);
  std::array<char, 65536> chunk{};
  while (text.size() <= largest_file && (unknown || size <= largest_file)) {
    const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), file);
    if (count == 0) break;
    text.append(chunk.data(), count);
  }
  if (std::ferror(file) != 0) {
    problems.push_back({{}, "cannot be read: " + reason(errno)});
    return std::nullopt;
  }
  if (text.size() > largest_file || (!unknown && size > largest_file)) {
    problems.push_back({{}, "is larger than 256 MiB; split it into several files"});
    return std::nullopt;
  }
  return text;
}

std::string describe_control(char32_t code) {
  if (code == 0) return "NUL character; the file is not text";
  if (code == '\r') return "carriage return without a line feed; end lines with LF or CRLF";
  return fmt::format("control character U+{:04X}; remove it", static_cast<std::uint32_t>(code));
}

}  // namespace

std::string real_path(const std::string& path) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  return error ? path : real.string();
}

std::vector<Source> list_sources(std::span<const std::string> paths) {
  std::vector<Source> sources;
  std::set<FileIdentity> seen;
  bool has_stdin = false;
  for (const std::string& path : paths) {
    std::error_code error;
    std::vector<Source> found;
    if (path == standard_input) {
      if (!std::exchange(has_stdin, true)) sources.push_back({std::string(stdin_name), false, {}});
    } else if (path.empty()) {
      sources.push_back(broken_source("''", "an empty path names no catalogue"));
    } else if (fs::is_directory(path, error)) {
      found = list_directory(path);
    } else {
      found = {make_source(path, real_path(path))};
    }
    for (Source& source : found) {
      const auto identity = look_at(source);
      if (!identity || seen.insert(*identity).second) sources.push_back(std::move(source));
    }
  }
  return sources;
}

Problems check_characters(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    return {{{1, 1}, "the file is UTF-16; save it as UTF-8"}};
  }
  Place place{1, 1};
  while (!text.empty()) {
    const auto next = text::first_code_point(text);
    if (!next) return {{place, "invalid UTF-8; save the file as UTF-8"}};
    const char32_t code = next->value;
    const bool is_line_end = code == '\n' || (code == '\r' && text.substr(1, 1) == "\n");
    if (!is_line_end && code != '\t' && text::is_control(code)) return {{place, describe_control(code)}};
    text.remove_prefix(next->bytes);
    place = code == '\n' ? Place{place.line + 1, 1} : Place{place.line, place.column + 1};
  }
  return {};
}

std::string read_source(Source& source) {
  if (!source.problems.empty()) return {};
  auto text = read_whole(source.path, source.problems);
  if (!text) return {};
  if (text->starts_with(byte_order_mark)) text->erase(0, byte_order_mark.size());
  source.problems = check_characters(*text);
  return source.problems.empty() ? std::move(*text) : std::string();
}

}  // namespace recs
