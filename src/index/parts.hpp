#pragma once

#include "index/byte_source.hpp"
#include "index/integers.hpp"
#include "index/layout.hpp"
#include "index/posting_list.hpp"
#include "recs/index.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recs {

/// The sections of an index, as layout.hpp describes them.
struct Index::Parts {
  std::unique_ptr<const ByteSource> source;
  IndexHeader header;
  std::vector<std::uint16_t> scale;  ///< steps by code
  PieceTable importances;
  PieceTable themes;
  PieceTable postings;
  PieceTable totals;
  PieceTable films;
  PieceTable titles;

  [[nodiscard]] Thousandths importance(ThemeId theme) const;

  [[nodiscard]] PostingList posting_list(ThemeId theme) const;

  /// The sums of the weights of the films of a block, each of `header.total_bytes`. They last until `buffer`
  /// is used again.
  [[nodiscard]] std::string_view block_totals(std::size_t block, ReadBuffer& buffer) const;

  /// The films that may have a title whose key (text::title_key) has this hash, each once, in order.
  [[nodiscard]] std::vector<FilmId> films_titled(std::uint64_t hash) const;
};

/// The index that `source` holds; nothing if it is none of this version. Damage inside is found when it is
/// read.
[[nodiscard]] std::optional<Index> open_index(std::unique_ptr<const ByteSource> source);

}  // namespace recs
