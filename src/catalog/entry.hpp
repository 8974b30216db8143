#pragma once

#include "catalog/problem.hpp"
#include "catalog/yaml.hpp"
#include "recs/theme.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs {

struct WholeRange {
  std::int64_t least = 0;
  std::int64_t most = 0;
};

/// In which films are released.
inline constexpr WholeRange release_years{1870, 2100};

/// What a problem is with, put into words only if there is one: `relevance of` `loneliness`.
struct Subject {
  std::string_view what;
  std::optional<std::string_view> name = {};
};

/// The values of one map, asked for by key and checked; what is wrong goes to `problems`.
class Entry {
 public:
  /// Reports keys that are not in `keys` and keys that come twice. The arguments must outlive the entry.
  Entry(const yaml::Node& map, std::span<const std::string_view> keys, Problems& problems);

  /// The value of a key; null if it is absent, or present without a value (which is reported).
  [[nodiscard]] const yaml::Node* find(std::string_view key) const;

  /// The same for a key that must be there: its absence is reported at the entry.
  [[nodiscard]] const yaml::Node* require(std::string_view key) const;

  /// A text of one line; empty if it is absent or wrong.
  [[nodiscard]] std::string text(std::string_view key) const;
  [[nodiscard]] std::string required_text(std::string_view key) const;

  /// A list of texts, none of them empty or repeated.
  [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;

  [[nodiscard]] std::optional<std::int64_t> whole(std::string_view key, WholeRange range) const;
  [[nodiscard]] std::optional<std::int64_t> required_whole(std::string_view key, WholeRange range) const;

 private:
  const yaml::Node& map_;
  std::span<const std::string_view> keys_;
  Problems& problems_;
};

/// A number above 0, at most `most` thousandths, with up to three decimals; else reported.
[[nodiscard]] std::optional<Thousandths> read_thousandths(const yaml::Node& node, Thousandths most,
                                                          Subject subject, Problems& problems);

/// The text of a node: one line, not empty; else reported.
[[nodiscard]] std::optional<std::string> read_text(const yaml::Node& node, Subject subject,
                                                   Problems& problems);

/// Whether `node` is a map; else reported as `what`.
[[nodiscard]] bool is_map(const yaml::Node& node, std::string_view what, Problems& problems);

}  // namespace recs
