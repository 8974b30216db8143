#include "index/piece.hpp"

#include "index/hash.hpp"
#include "index/integers.hpp"

#include <cassert>
#include <limits>
#include <utility>

namespace recs {
namespace {

constexpr std::size_t checksum_bytes = sizeof(std::uint32_t);
constexpr std::size_t offset_bytes = sizeof(std::uint32_t);

}  // namespace

std::uint32_t checksum(PieceKind kind, std::uint64_t number, std::string_view bytes) noexcept {
  constexpr int kind_shift = 56;
  return static_cast<std::uint32_t>(hash_64(bytes, static_cast<std::uint64_t>(kind) << kind_shift | number));
}

void append_piece(std::string& out, PieceKind kind, std::uint64_t number, std::string_view bytes) {
  append(out, checksum(kind, number, bytes));
  out += bytes;
}

std::string_view checked_piece(PieceKind kind, std::uint64_t number, std::string_view piece) {
  if (piece.size() < checksum_bytes) throw DamagedIndex();
  const std::string_view bytes = piece.substr(checksum_bytes);
  if (load<std::uint32_t>(piece.data()) != checksum(kind, number, bytes)) throw DamagedIndex();
  return bytes;
}

Extent Extent::first(std::uint64_t count) const {
  if (count > size) throw DamagedIndex();
  return {begin, count};
}

Extent Extent::after(std::uint64_t count) const {
  if (count > size) throw DamagedIndex();
  return {begin + count, size - count};
}

PieceTable::PieceTable(const ByteSource& source, Extent extent, std::size_t count)
    : source_(&source), count_(count) {
  const std::uint64_t offsets = (std::uint64_t{count} + 1) * offset_bytes;
  offsets_ = extent.first(offsets);
  pieces_ = extent.after(offsets);
}

Extent PieceTable::find(std::size_t i) const {
  const Integers<std::uint32_t> offsets(source_->view(offsets_.begin + i * offset_bytes, 2 * offset_bytes));
  if (offsets[0] > offsets[1]) throw DamagedIndex();
  return pieces_.after(offsets[0]).first(offsets[1] - offsets[0]);
}

std::string_view PieceTable::view(PieceKind kind, std::size_t i) const {
  const Extent extent = find(i);
  return checked_piece(kind, i, source_->view(extent.begin, extent.size));
}

PieceTableWriter::PieceTableWriter(std::size_t count)
    : bytes((count + 1) * offset_bytes, '\0'), count_(count) {}

void PieceTableWriter::end_piece() {
  const std::size_t end = bytes.size() - (count_ + 1) * offset_bytes;
  if (end > std::numeric_limits<std::uint32_t>::max()) {
    throw Error("the catalogue is too large to be indexed: a table of 4 GiB is the limit");
  }
  std::string offset;
  append(offset, static_cast<std::uint32_t>(end));
  bytes.replace(++ended_ * offset_bytes, offset_bytes, offset);
}

std::string PieceTableWriter::take() {
  assert(ended_ == count_ && "all pieces are there");
  return std::move(bytes);
}

}  // namespace recs
