#include "index/posting_list.hpp"

#include "index/integers.hpp"

#include <algorithm>
#include <cassert>

namespace recs {
namespace {

constexpr std::size_t checksum_bytes = 4;
constexpr std::size_t head_bytes = 8;             // films and blocks
constexpr std::size_t directory_entry_bytes = 6;  // a block's number and the number of its films less one
constexpr std::size_t position_bytes = 2;
constexpr std::uint64_t short_list = 4096;  // bytes that are read at once

std::uint64_t block_id(ThemeId theme, std::size_t block) {
  return std::uint64_t{static_cast<std::uint32_t>(theme)} << 24 | block;
}

}  // namespace

PostingList::PostingList(const ByteSource& source, Extent extent, ThemeId theme, std::size_t code_bytes)
    : source_(&source), theme_(theme), code_bytes_(code_bytes) {
  constexpr std::size_t begin_bytes = checksum_bytes + head_bytes;
  const Extent begin = extent.size <= short_list ? extent : extent.first(begin_bytes);
  if (begin.size < begin_bytes) throw DamagedIndex();
  std::string_view bytes = source.view(begin.begin, begin.size);
  const std::uint64_t block_count = load<std::uint32_t>(bytes.data() + checksum_bytes + 4);
  const Extent piece = extent.first(begin_bytes + block_count * directory_entry_bytes);
  if (bytes.size() < piece.size) bytes = source.view(piece.begin, piece.size);
  const auto head =
      checked_piece(PieceKind::posting_head, static_cast<std::uint32_t>(theme), bytes.substr(0, piece.size));
  film_count_ = load<std::uint32_t>(head.data());
  directory_ = head.substr(head_bytes);
  blocks_ = extent.after(piece.size);
  read_ = bytes.substr(piece.size);
}

std::optional<std::size_t> PostingList::next_number() const {
  if (directory_.empty()) return std::nullopt;
  return load<std::uint32_t>(directory_.data());
}

PostingBlock PostingList::next(ReadBuffer& buffer) {
  assert(!directory_.empty() && "there is a next block");
  PostingBlock block;
  block.number = load<std::uint32_t>(directory_.data());
  block.size = std::size_t{load<std::uint16_t>(directory_.data() + 4)} + 1;
  const Extent piece = blocks_.first(checksum_bytes + block.size * (position_bytes + code_bytes_));
  const auto bytes = checked_piece(
      PieceKind::posting_block, block_id(theme_, block.number),
      read_.empty() ? source_->read(piece.begin, piece.size, buffer) : read_.substr(0, piece.size));
  if (!read_.empty()) read_.remove_prefix(piece.size);
  block.films = bytes.substr(0, block.size * position_bytes);
  block.codes = bytes.substr(block.films.size());
  directory_.remove_prefix(directory_entry_bytes);
  blocks_ = blocks_.after(piece.size);
  return block;
}

void append_posting_list(std::string& out, ThemeId theme, std::span<const CodedFilm> films,
                         std::size_t code_bytes) {
  std::string directory;
  std::string blocks;
  std::uint32_t block_count = 0;
  std::string block;
  for (auto begin = films.begin(); begin != films.end();) {
    const std::size_t number = begin->film / films_per_block;
    const auto end = std::find_if(
        begin, films.end(), [&](const CodedFilm& each) { return each.film / films_per_block != number; });
    const std::span in_block(begin, end);
    append(directory, static_cast<std::uint32_t>(number));
    append(directory, static_cast<std::uint16_t>(in_block.size() - 1));
    block.clear();
    for (const CodedFilm& each : in_block) {
      append(block, static_cast<std::uint16_t>(each.film % films_per_block));
    }
    for (const CodedFilm& each : in_block) append(block, each.code, code_bytes);
    append_piece(blocks, PieceKind::posting_block, block_id(theme, number), block);
    ++block_count;
    begin = end;
  }
  std::string head;
  append(head, static_cast<std::uint32_t>(films.size()));
  append(head, block_count);
  append_piece(out, PieceKind::posting_head, static_cast<std::uint32_t>(theme), head + directory);
  out += blocks;
}

}  // namespace recs
