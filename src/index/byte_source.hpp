#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace recs {

/// Memory for what is read once, used again and again.
class ReadBuffer {
 public:
  /// `size` bytes, whatever is in them.
  [[nodiscard]] std::span<char> take(std::size_t size) {
    if (size > bytes_.size()) bytes_.resize(size);
    return std::span(bytes_).first(size);
  }

 private:
  std::vector<char> bytes_;
};

/// The bytes of an index: in memory, or in a file of which no more is read than is asked for. A file is not
/// mapped: a kernel maps far more than is looked at, and a mapped file that shrinks ends the program. May be
/// used from several threads.
class ByteSource {
 public:
  explicit ByteSource(std::string bytes);

  /// `file` is a descriptor, which the source closes.
  ByteSource(int file, std::uint64_t size) : file_(file), size_(size) {}

  ~ByteSource();
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

  /// `count` bytes from `begin`, which last as long as the source. Throws DamagedIndex if there are not so
  /// many.
  [[nodiscard]] std::string_view view(std::uint64_t begin, std::uint64_t count) const;

  /// The same for many bytes that are needed once: they last until `buffer` is used again.
  [[nodiscard]] std::string_view read(std::uint64_t begin, std::uint64_t count, ReadBuffer& buffer) const;

 private:
  using Range = std::pair<std::uint64_t, std::uint64_t>;  // where it begins, how many bytes

  [[nodiscard]] std::string_view load(std::uint64_t begin, std::uint64_t count) const;

  static constexpr int in_memory = -1;

  std::string bytes_;  // if the source is in memory
  int file_ = in_memory;
  std::uint64_t size_ = 0;
  mutable std::mutex mutex_;
  mutable std::map<Range, std::string>
      kept_;  // what was read of the file: pages, and what crosses their borders
};

}  // namespace recs
