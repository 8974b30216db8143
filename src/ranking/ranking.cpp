#include "recs/ranking.hpp"

#include "index/integers.hpp"
#include "index/parts.hpp"
#include "index/weight.hpp"
#include "ranking/top.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>

namespace recs {
namespace {

// A theme of the profile, and its posting list up to the block that comes next.
struct WantedTheme {
  PostingList list;
  std::vector<Weight> shared;  // by code: min(wanted, weight)
};

std::vector<WantedTheme> find_wanted(const Index& index, const Profile& profile) {
  const auto& parts = index.parts();
  std::vector<WantedTheme> wanted;
  for (const ThemeWeight& each : profile.weights) {
    const Thousandths importance = parts.importance(each.theme);
    std::vector<Weight> shared(std::size_t{1} << (8 * code_bytes(parts.scale.size())));
    for (std::size_t code = 0; code < parts.scale.size(); ++code) {
      shared[code] = std::min(each.weight, weight_of(parts.scale[code] / 2U, importance));
    }
    wanted.push_back({parts.posting_list(each.theme), std::move(shared)});
  }
  return wanted;
}

// The number of the first block in which a film has one of the themes.
std::optional<std::size_t> next_block(const std::vector<WantedTheme>& wanted) {
  std::optional<std::size_t> first;
  for (const WantedTheme& each : wanted) {
    const auto number = each.list.next_number();
    if (number && (!first || *number < *first)) first = number;
  }
  return first;
}

// Σ min(profile, film) for the films of a block, theme by theme. `Sum` holds the profile's total. There is a
// sum for every position that two bytes can hold, so that a damaged one does no harm.
template <typename Sum>
using BlockSums = std::array<Sum, 65'536>;

template <typename Sum, typename Code>
void add_up(BlockSums<Sum>& sums, const PostingBlock& block, const std::vector<Weight>& shared) {
  const Integers<std::uint16_t> positions(block.films);
  const Integers<Code> codes(block.codes);
  for (std::size_t i = 0; i < block.size; ++i) {
    Sum& sum = sums[positions[i]];
    sum = static_cast<Sum>(sum + shared[codes[i]]);
  }
}

// The films of a block that may be among the best. J = m / (A + B - m) grows with m / (A + B), so one
// multiplication and one comparison a film tell nearly all that are not, in numbers that are rounded to their
// advantage.
class Sieve {
 public:
  Sieve(const Profile& profile, const Top& top) : total_(static_cast<float>(profile.total)) {
    if (!top.is_full()) return;
    const auto& worst = top.worst().score;
    constexpr double advantage = 1 + 1e-5;
    factor_ = static_cast<float>(static_cast<double>(worst.shared + worst.joint) /
                                 static_cast<double>(worst.shared) * advantage);
  }

  template <typename Sum>
  [[nodiscard]] bool passes(Sum shared, std::uint32_t film_total) const {
    return static_cast<float>(shared) * factor_ >
           static_cast<float>(static_cast<std::int32_t>(film_total)) + total_;
  }

 private:
  float total_;
  float factor_ = std::numeric_limits<float>::max();
};

template <typename Sum>
class Ranker {
 public:
  Ranker(const Index& index, const Profile& profile, const RankOptions& options)
      : parts_(index.parts()),
        profile_(profile),
        options_(options),
        wanted_(find_wanted(index, profile)),
        top_(options.limit),
        sums_(std::make_unique_for_overwrite<BlockSums<Sum>>()) {}

  std::vector<Recommendation> rank() {
    for (auto block = next_block(wanted_); block; block = next_block(wanted_)) {
      add_up_block(*block);
      const std::string_view totals = parts_.block_totals(*block, buffer_);
      if (parts_.header.total_bytes == 2) {
        offer_block(*block, Integers<std::uint16_t>(totals));
      } else {
        offer_block(*block, Integers<std::uint32_t>(totals));
      }
    }
    return top_.take();
  }

 private:
  void add_up_block(std::size_t number) {
    std::fill_n(sums_->begin(), std::min(films_per_block, parts_.header.films - number * films_per_block),
                Sum{0});
    for (WantedTheme& each : wanted_) {
      if (each.list.next_number() != number) continue;
      const PostingBlock block = each.list.next(buffer_);
      if (code_bytes(parts_.scale.size()) == 1) {
        add_up<Sum, std::uint8_t>(*sums_, block, each.shared);
      } else {
        add_up<Sum, std::uint16_t>(*sums_, block, each.shared);
      }
    }
  }

  template <typename Total>
  void offer_block(std::size_t number, Integers<Total> totals) {
    constexpr std::size_t stride = 64;
    Sieve sieve(profile_, top_);
    for (std::size_t begin = 0; begin < totals.size(); begin += stride) {
      const std::size_t end = std::min(begin + stride, totals.size());
      std::uint32_t passing = 0;  // counted, because that is done for several films at once
      for (std::size_t i = begin; i < end; ++i) passing += sieve.passes((*sums_)[i], totals[i]) ? 1U : 0U;
      if (passing == 0) continue;
      for (std::size_t i = begin; i < end; ++i) {
        if (sieve.passes((*sums_)[i], totals[i])) offer(number * films_per_block + i, (*sums_)[i], totals[i]);
      }
      sieve = Sieve(profile_, top_);
    }
  }

  void offer(std::size_t film, std::uint64_t shared, std::uint64_t film_total) {
    const FilmId id{static_cast<std::uint32_t>(film)};
    const Recommendation candidate{id, {shared, profile_.total + film_total - shared}};
    if (!top_.admits(candidate) || std::ranges::find(options_.excluded, id) != options_.excluded.end())
      return;
    top_.add(candidate);
  }

  const Index::Parts& parts_;
  const Profile& profile_;
  const RankOptions& options_;
  std::vector<WantedTheme> wanted_;
  Top top_;
  std::unique_ptr<BlockSums<Sum>> sums_;
  ReadBuffer buffer_;
};

}  // namespace

std::vector<Recommendation> rank(const Index& index, const Profile& profile, const RankOptions& options) {
  if (options.limit == 0) return {};
  if (profile.total <= std::numeric_limits<std::uint16_t>::max()) {
    return Ranker<std::uint16_t>(index, profile, options).rank();
  }
  return Ranker<std::uint32_t>(index, profile, options).rank();
}

}  // namespace recs
