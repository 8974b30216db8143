#pragma once

#include "index/byte_source.hpp"
#include "index/layout.hpp"
#include "index/piece.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace recs {

/// The films of one block that have a theme, in order: their positions in the block (u16) and the codes of
/// their relevances (u8 or u16).
struct PostingBlock {
  std::size_t number = 0;
  std::size_t size = 0;
  std::string_view films;
  std::string_view codes;
};

/// Reads the posting list of a theme block by block. Everything throws DamagedIndex where the bytes are not
/// those that were written.
class PostingList {
 public:
  /// Keeps a reference to `source`, in which the list of `theme` has `extent`.
  PostingList(const ByteSource& source, Extent extent, ThemeId theme, std::size_t code_bytes);

  [[nodiscard]] std::size_t film_count() const noexcept { return film_count_; }

  /// The number of the next block that has a film; nothing after the last.
  [[nodiscard]] std::optional<std::size_t> next_number() const;

  /// The next block, which there must be. It lasts until `buffer` is used again.
  [[nodiscard]] PostingBlock next(ReadBuffer& buffer);

 private:
  const ByteSource* source_;
  ThemeId theme_;
  std::size_t code_bytes_;
  std::size_t film_count_ = 0;
  std::string_view directory_;  // of the blocks that are left
  Extent blocks_;
  std::string_view read_;  // their bytes, if the list is so short that it was read whole
};

/// The films of a theme, sorted, with their codes.
struct CodedFilm {
  std::uint32_t film = 0;
  std::uint16_t code = 0;
};

/// Appends the posting list of `theme`, as PostingList reads it.
void append_posting_list(std::string& out, ThemeId theme, std::span<const CodedFilm> films,
                         std::size_t code_bytes);

}  // namespace recs
