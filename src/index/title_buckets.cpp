#include "index/title_buckets.hpp"

#include "index/hash.hpp"
#include "index/integers.hpp"
#include "index/piece.hpp"
#include "text/title_key.hpp"

#include <algorithm>
#include <compare>
#include <utility>
#include <vector>

namespace recs {
namespace {

// A title of a film: the hash of its key. The highest bits of it are the bucket, the lowest are written.
struct Slot {
  std::size_t bucket = 0;
  std::uint32_t hash = 0;
  std::uint32_t film = 0;

  friend auto operator<=>(const Slot&, const Slot&) = default;
};

std::vector<std::pair<std::uint64_t, std::uint32_t>> hash_titles(std::span<const Film> films) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> hashes;
  for (std::size_t i = 0; i < films.size(); ++i) {
    const auto add = [&](const std::string& title) {
      hashes.emplace_back(hash_64(text::title_key(title)), static_cast<std::uint32_t>(i));
    };
    add(films[i].title);
    std::ranges::for_each(films[i].aka, add);
  }
  return hashes;
}

}  // namespace

TitleBuckets write_title_buckets(std::span<const Film> films) {
  const auto hashes = hash_titles(films);
  const std::size_t count = title_bucket_count(hashes.size());
  std::vector<Slot> slots;
  slots.reserve(hashes.size());
  for (const auto& [hash, film] : hashes) {
    slots.push_back({title_bucket(hash, count), static_cast<std::uint32_t>(hash), film});
  }
  std::ranges::sort(slots);
  PieceTableWriter table(count);
  std::string piece;
  auto slot = slots.begin();
  for (std::size_t bucket = 0; bucket < count; ++bucket) {
    piece.clear();
    for (; slot != slots.end() && slot->bucket == bucket; ++slot) {
      append(piece, slot->hash);
      append(piece, slot->film);
    }
    append_piece(table.bytes, PieceKind::titles, bucket, piece);
    table.end_piece();
  }
  return {count, table.take()};
}

}  // namespace recs
