#include "catalog/source_text.hpp"

#include "catalog/yaml_text.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace recs {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t largest_file = std::size_t{256} << 20;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::optional<std::string> read_whole(const std::string& path, Problems& problems) {
  const bool is_stdin = path == stdin_name;
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> owner(is_stdin ? nullptr : std::fopen(path.c_str(), "rb"),
                                                        [](std::FILE* file) { return std::fclose(file); });
  std::FILE* const file = is_stdin ? stdin : owner.get();
  if (file == nullptr) {
    problems.push_back({{}, "cannot be read: " + std::generic_category().message(errno)});
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
    problems.push_back({{}, "cannot be read: " + std::generic_category().message(errno)});
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

Place place_of(std::string_view text, std::size_t position) {
  const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(position), '\n');
  return yaml::PlaceCounter(text).at(position, static_cast<std::size_t>(line));
}

}  // namespace

std::string read_text(Source& source) {
  if (!source.problems.empty()) return {};
  auto text = read_whole(source.path, source.problems);
  if (!text) return {};
  if (text->starts_with(byte_order_mark)) text->erase(0, byte_order_mark.size());
  return std::move(*text);
}

Problems check_characters(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    return {{{1, 1}, "the file is UTF-16; save it as UTF-8"}};
  }
  for (auto rest = text::after_ascii(text); !rest.empty(); rest = text::after_ascii(rest)) {
    const auto next = text::first_code_point(rest);
    const std::size_t position = text.size() - rest.size();
    if (!next) return {{place_of(text, position), "invalid UTF-8; save the file as UTF-8"}};
    const bool is_space = rest[0] == '\n' || rest[0] == '\t' || rest.starts_with("\r\n");
    if (!is_space && text::is_control(next->value)) {
      return {{place_of(text, position), describe_control(next->value)}};
    }
    rest.remove_prefix(next->bytes);
  }
  return {};
}

std::string read_source(Source& source) {
  std::string text = read_text(source);
  const Problems problems = check_characters(text);
  if (problems.empty()) return text;
  source.problems = problems;
  return {};
}

}  // namespace recs
