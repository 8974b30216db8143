#include "ranking/scores.hpp"

#include "index/integers.hpp"
#include "index/parts.hpp"
#include "index/weight.hpp"
#include "ranking/theme_weights.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace recs {
namespace {

// A theme that matters to the profile, and its posting list up to the block that comes next.
struct AskedTheme {
  PostingList list;
  std::vector<Weight> shared;  // by code: min(wanted, weight); empty if the theme is not wanted
  std::vector<Weight> extra;   // by code: what emphasis adds to the weight; empty if there is none
};

// The weights of a theme by code.
std::vector<Weight> weights_by_code(const Index::Parts& parts, Thousandths importance) {
  std::vector<Weight> weights(std::size_t{1} << (8 * code_bytes(parts.scale.size())));
  for (std::size_t code = 0; code < parts.scale.size(); ++code) {
    weights[code] = weight_of(parts.scale[code] / 2U, importance);
  }
  return weights;
}

std::vector<AskedTheme> find_asked(const Index& index, const Profile& profile) {
  std::map<ThemeId, Thousandths> factors;
  for (const ThemeWeight& each : profile.weights) factors[each.theme] = no_emphasis;
  for (const Emphasis& each : profile.emphases) factors[each.theme] = each.factor;
  std::vector<AskedTheme> asked;
  for (const auto& [theme, factor] : factors) {
    std::vector<Weight> shared = weights_by_code(index.parts(), index.parts().importance(theme));
    std::vector<Weight> extra;
    if (factor != no_emphasis) {
      for (Weight& weight : shared) {
        extra.push_back(times(weight, factor) - weight);
        weight += extra.back();
      }
    }
    const Weight wanted = weight_in(profile.weights, theme);
    for (Weight& weight : shared) weight = std::min(wanted, weight);
    if (wanted == 0) shared.clear();
    asked.push_back({index.parts().posting_list(theme), std::move(shared), std::move(extra)});
  }
  return asked;
}

// The number of the first block in which a film has one of the themes.
std::optional<std::size_t> next_block(const std::vector<AskedTheme>& asked) {
  std::optional<std::size_t> first;
  for (const AskedTheme& each : asked) {
    const auto number = each.list.next_number();
    if (number && (!first || *number < *first)) first = number;
  }
  return first;
}

// A sum over the themes for every film of a block. `Sum` holds the profile's total. There is a sum for every
// position that two bytes can hold, so that a damaged one does no harm.
template <typename Sum>
using BlockSums = std::array<Sum, 65'536>;

// So many sums are looked at together; those past the last film are 0.
constexpr std::size_t stride = 64;

template <typename Sum, typename Code>
void add_up(BlockSums<Sum>& sums, const PostingBlock& block, const std::vector<Weight>& terms) {
  const Integers<std::uint16_t> positions(block.films);
  const Integers<Code> codes(block.codes);
  for (std::size_t i = 0; i < block.size; ++i) {
    Sum& sum = sums[positions[i]];
    sum = static_cast<Sum>(sum + terms[codes[i]]);
  }
}

// The films of a block whose scores may reach the floor. J = m / (A + B - m) is at most m / A, so the sum
// alone tells most that do not. It grows with m / (A + B), so one multiplication and one comparison tell
// nearly all others, in numbers that are rounded to their advantage. What emphasis adds to B is left out,
// which is to their advantage too.
class Sieve {
 public:
  Sieve(const Profile& profile, const Similarity& floor) : total_(static_cast<float>(profile.total)) {
    if (floor.shared == 0) return;
    const std::uint64_t least = (profile.total * floor.shared + floor.joint - 1) / floor.joint;
    least_ = std::min<std::uint64_t>(least, profile.total);
    constexpr double advantage = 1 + 1e-5;
    factor_ = static_cast<float>(static_cast<double>(floor.shared + floor.joint) /
                                 static_cast<double>(floor.shared) * advantage);
  }

  /// Films with a sum below this do not pass.
  [[nodiscard]] std::uint64_t least() const { return least_; }

  template <typename Sum>
  [[nodiscard]] bool passes(Sum shared, std::uint32_t film_total) const {
    return static_cast<float>(shared) * factor_ >
           static_cast<float>(static_cast<std::int32_t>(film_total)) + total_;
  }

 private:
  float total_;
  float factor_ = std::numeric_limits<float>::max();
  std::uint64_t least_ = 1;
};

template <typename Sum>
class Scorer {
 public:
  Scorer(const Index& index, const Profile& profile)
      : parts_(index.parts()),
        profile_(profile),
        asked_(find_asked(index, profile)),
        shared_(std::make_unique_for_overwrite<BlockSums<Sum>>()) {
    const auto has_extra = [](const AskedTheme& each) { return !each.extra.empty(); };
    if (std::ranges::any_of(asked_, has_extra)) extra_ = std::make_unique<BlockSums<Weight>>();
  }

  void read_all(ScoreReader& reader) {
    for (auto block = next_block(asked_); block; block = next_block(asked_)) {
      add_up_block(*block);
      const std::string_view totals = parts_.block_totals(*block, buffer_);
      if (parts_.header.total_bytes == 2) {
        read_block(*block, Integers<std::uint16_t>(totals), reader);
      } else {
        read_block(*block, Integers<std::uint32_t>(totals), reader);
      }
    }
  }

 private:
  void add_up_block(std::size_t number) {
    const std::size_t films = std::min(films_per_block, parts_.header.films - number * films_per_block);
    std::fill_n(shared_->begin(), films + stride, Sum{0});
    if (extra_) std::fill_n(extra_->begin(), films, Weight{0});
    for (AskedTheme& each : asked_) {
      if (each.list.next_number() != number) continue;
      const PostingBlock block = each.list.next(buffer_);
      if (!each.shared.empty()) add_terms(*shared_, block, each.shared);
      if (!each.extra.empty()) add_terms(*extra_, block, each.extra);
    }
  }

  template <typename Any>
  void add_terms(BlockSums<Any>& sums, const PostingBlock& block, const std::vector<Weight>& terms) const {
    if (code_bytes(parts_.scale.size()) == 1) {
      add_up<Any, std::uint8_t>(sums, block, terms);
    } else {
      add_up<Any, std::uint16_t>(sums, block, terms);
    }
  }

  template <typename Total>
  void read_block(std::size_t number, Integers<Total> totals, ScoreReader& reader) {
    Sieve sieve(profile_, reader.floor());
    for (std::size_t begin = 0; begin < totals.size(); begin += stride) {
      const std::span sums = std::span(*shared_).subspan(begin).template first<stride>();
      const auto least = static_cast<Sum>(sieve.least());
      Sum greatest = 0;  // found in several films at once
      for (const Sum sum : sums) greatest = std::max(greatest, sum);
      if (greatest < least) continue;
      const std::size_t end = std::min(begin + stride, totals.size());
      for (std::size_t i = begin; i < end; ++i) {
        if ((*shared_)[i] < least || !sieve.passes((*shared_)[i], totals[i])) continue;
        const std::uint64_t film_total = std::uint64_t{totals[i]} + (extra_ ? (*extra_)[i] : 0);
        const std::uint64_t shared = (*shared_)[i];
        reader.read({FilmId{static_cast<std::uint32_t>(number * films_per_block + i)},
                     {shared, profile_.total + film_total - shared}});
      }
      sieve = Sieve(profile_, reader.floor());
    }
  }

  const Index::Parts& parts_;
  const Profile& profile_;
  std::vector<AskedTheme> asked_;
  std::unique_ptr<BlockSums<Sum>> shared_;
  std::unique_ptr<BlockSums<Weight>> extra_;  // only if there is emphasis
  ReadBuffer buffer_;
};

}  // namespace

void read_scores(const Index& index, const Profile& profile, ScoreReader& reader) {
  if (profile.total <= std::numeric_limits<std::uint16_t>::max()) {
    Scorer<std::uint16_t>(index, profile).read_all(reader);
  } else {
    Scorer<std::uint32_t>(index, profile).read_all(reader);
  }
}

}  // namespace recs
