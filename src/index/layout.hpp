#pragma once

#include "index/piece.hpp"
#include "recs/film.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace recs {

// The index file. Integers are little-endian and not aligned; `table`, `piece` and its checksum as in
// piece.hpp.
//
// clang-format off
//   file          = header scale importances themes postings totals films titles
//   header        = magic[8] version:u32 fingerprint[16] size:u64 films:u32 themes:u32 scale_steps:u32
//                   title_buckets:u32 total_bytes:u32 begins:u64×7 (of the seven sections) checksum:u32 (of all before)
//   scale         = piece of step:u16*      what codes stand for: relevance × 2 + is_implied, ascending
//   importances   = table of (piece of importance:u32*), by block of 512 themes
//   themes        = table of theme, by ThemeId
//   theme         = piece of implied:u32 (theme:u32 strength:u16)×implied
//                   name:text label:text meaning:text facet:text aliases:texts
//   postings      = table of list, by ThemeId
//   list          = piece of (films:u32 blocks:u32 (block:u32 films-1:u16)×blocks) posting_block×blocks
//   posting_block = piece of film:u16×n (in the block) code×n
//   totals        = table of (piece of total*), by block of films
//   films         = table of film, by FilmId
//   film          = piece of year:u16 runtime:u16 (0: unknown) tags:u16 theme_id×tags code×tags
//                   title:text blurb:text series:text imdb:text
//                   directors:texts countries:texts languages:texts aka:texts
//   titles        = table of bucket, by the highest bits of a key's hash; there are 2ⁿ buckets
//   bucket        = piece of (hash:u32 film:u32)*, ascending; hash is the low half
//   theme_id      = u16 if there are at most 65,536 themes, else u32
//   total         = u16 if total_bytes is 2, else u32
//   code          = u8 if the scale has at most 256 steps, else u16
//   text          = UTF-8 ended by NUL; texts: items separated by LF, ended by NUL
// clang-format on
//
// A block of films is 32,768 with consecutive ids. docs/index-file.md says the same with more words.

inline constexpr std::string_view index_magic = "recs-idx";
inline constexpr std::uint32_t index_version = 1;
inline constexpr std::size_t films_per_block = 32'768;
inline constexpr std::size_t themes_per_block = 512;

enum class Section : std::uint8_t { scale, importances, themes, postings, totals, films, titles };
inline constexpr std::size_t section_count = 7;

/// What the sources of an index were when it was made.
using Fingerprint = std::array<char, 16>;

struct IndexHeader {
  Fingerprint fingerprint{};
  std::uint64_t size = 0;
  std::uint32_t films = 0;
  std::uint32_t themes = 0;
  std::uint32_t scale_steps = 0;
  std::uint32_t title_buckets = 0;
  std::uint32_t total_bytes = 0;
  std::array<std::uint64_t, section_count> begins{};
};

inline constexpr std::size_t header_bytes = 8 + 4 + 16 + 8 + 4 * 5 + 8 * section_count + 4;

[[nodiscard]] std::string write_header(const IndexHeader& header);

/// The header of a file; nothing if it is no index file of this version, or not whole.
[[nodiscard]] std::optional<IndexHeader> read_header(const ByteSource& file);

/// What a code of the scale stands for.
[[nodiscard]] constexpr std::uint16_t scale_step(Thousandths relevance, bool is_implied) noexcept {
  return static_cast<std::uint16_t>(relevance * 2 + (is_implied ? 1 : 0));
}

/// How wide theme ids and codes are in the file.
[[nodiscard]] constexpr std::size_t theme_bytes(std::size_t themes) noexcept {
  return themes <= 65'536 ? 2 : 4;
}
[[nodiscard]] constexpr std::size_t code_bytes(std::size_t scale_steps) noexcept {
  return scale_steps <= 256 ? 1 : 2;
}

}  // namespace recs
