#pragma once

#include "index/byte_source.hpp"
#include "recs/error.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace recs {

/// An index file does not hold what was written into it: seen when the damaged part is read.
class DamagedIndex : public Error {
 public:
  DamagedIndex() : Error("the index file is damaged") {}
};

/// What a piece of an index file is. Part of its checksum, so that no piece passes for another.
enum class PieceKind : std::uint8_t {
  header,
  scale,
  importances,
  theme,
  posting_head,
  posting_block,
  totals,
  film,
  titles
};

/// The checksum of a piece: the low half of XXH3-64 of its bytes, with its kind and number as the seed.
[[nodiscard]] std::uint32_t checksum(PieceKind kind, std::uint64_t number, std::string_view bytes) noexcept;

/// Appends a piece: its checksum, then its bytes.
void append_piece(std::string& out, PieceKind kind, std::uint64_t number, std::string_view bytes);

/// The bytes of a piece that begins with its checksum. Throws DamagedIndex if they are not those that were
/// written.
[[nodiscard]] std::string_view checked_piece(PieceKind kind, std::uint64_t number, std::string_view piece);

/// Where bytes lie in a file.
struct Extent {
  std::uint64_t begin = 0;
  std::uint64_t size = 0;

  /// The first `count` bytes, and what is left without them. Throws DamagedIndex if there are not so many.
  [[nodiscard]] Extent first(std::uint64_t count) const;
  [[nodiscard]] Extent after(std::uint64_t count) const;
};

/// Pieces one after the other, found by number. In the file: where each begins and the last ends, counted
/// from the first (u32 × (count + 1)), then the pieces. The places have no checksum of their own: a wrong one
/// leads to bytes that are not the piece asked for.
class PieceTable {
 public:
  PieceTable() = default;

  /// Keeps a reference to `source`.
  PieceTable(const ByteSource& source, Extent extent, std::size_t count);

  [[nodiscard]] std::size_t size() const noexcept { return count_; }

  /// Where piece `i` lies.
  [[nodiscard]] Extent find(std::size_t i) const;

  /// Piece `i`, checked; it lasts as long as the source.
  [[nodiscard]] std::string_view view(PieceKind kind, std::size_t i) const;

 private:
  const ByteSource* source_ = nullptr;
  Extent offsets_;
  Extent pieces_;
  std::size_t count_ = 0;
};

/// Puts a table together: pieces are appended to `bytes`, each closed by `end_piece`.
class PieceTableWriter {
 public:
  explicit PieceTableWriter(std::size_t count);

  std::string bytes;

  /// Throws Error if the table has become too large for its file format: 4 GiB.
  void end_piece();

  /// The table, when all its pieces are there.
  [[nodiscard]] std::string take();

 private:
  std::size_t count_;
  std::size_t ended_ = 0;
};

}  // namespace recs
