#pragma once

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
  std::shared_ptr<const void> owner;  ///< of the bytes
  IndexHeader header;
  std::vector<std::uint16_t> scale;  ///< steps by code
  PieceTable themes;
  PieceTable postings;
  PieceTable totals;
  PieceTable films;
  PieceTable titles;

  [[nodiscard]] PostingList posting_list(ThemeId theme) const;

  /// The sums of the weights of the films of a block.
  [[nodiscard]] Integers<std::uint32_t> block_totals(std::size_t block) const;

  /// The films that may have a title whose key (text::title_key) has this hash, each once, in order.
  [[nodiscard]] std::vector<FilmId> films_titled(std::uint64_t hash) const;
};

/// The index that lies in `bytes`, which `owner` keeps alive; nothing if they are no index of this version.
/// Damage inside is found when it is read.
[[nodiscard]] std::optional<Index> open_index(std::string_view bytes, std::shared_ptr<const void> owner);

}  // namespace recs
