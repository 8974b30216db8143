#include "index/byte_source.hpp"

#include "index/piece.hpp"

#include <algorithm>
#include <cerrno>
#include <span>
#include <unistd.h>
#include <utility>

namespace recs {
namespace {

constexpr std::uint64_t page_bytes = 2048;

void read_exactly(int file, std::uint64_t begin, std::span<char> bytes) {
  for (std::size_t done = 0; done < bytes.size();) {
    const auto count =
        ::pread(file, bytes.data() + done, bytes.size() - done, static_cast<off_t>(begin + done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) throw DamagedIndex();
    done += static_cast<std::size_t>(count);
  }
}

}  // namespace

ByteSource::ByteSource(std::string bytes) : bytes_(std::move(bytes)), size_(bytes_.size()) {}

ByteSource::~ByteSource() {
  if (file_ != in_memory) ::close(file_);
}

std::string_view ByteSource::view(std::uint64_t begin, std::uint64_t count) const {
  if (begin > size_ || count > size_ - begin) throw DamagedIndex();
  if (file_ == in_memory) return std::string_view(bytes_).substr(begin, count);
  const std::scoped_lock lock(mutex_);
  return load(begin, count);
}

std::string_view ByteSource::read(std::uint64_t begin, std::uint64_t count, ReadBuffer& buffer) const {
  if (file_ == in_memory) return view(begin, count);
  if (begin > size_ || count > size_ - begin) throw DamagedIndex();
  const std::span<char> bytes = buffer.take(count);
  read_exactly(file_, begin, bytes);
  return {bytes.data(), bytes.size()};
}

std::string_view ByteSource::load(std::uint64_t begin, std::uint64_t count) const {
  const std::uint64_t page_begin = begin - begin % page_bytes;
  const bool is_in_page = begin + count <= page_begin + page_bytes;
  const Range range =
      is_in_page ? Range(page_begin, std::min(page_bytes, size_ - page_begin)) : Range(begin, count);
  auto kept = kept_.find(range);
  if (kept == kept_.end()) {
    std::string bytes(range.second, '\0');
    read_exactly(file_, range.first, bytes);
    kept = kept_.emplace(range, std::move(bytes)).first;
  }
  return std::string_view(kept->second).substr(begin - range.first, count);
}

}  // namespace recs
