#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace recs::history {

/// Who wrote a table, as its header shows.
enum class Service { letterboxd, imdb, trakt, movielens, unknown };

/// Which column of a table says what, counted from 0.
struct Columns {
  using Position = std::optional<std::size_t>;
  static constexpr int unknown_scale = 100;  ///< then the ratings tell: 5, 10 or 100, whichever is enough

  Service service = Service::unknown;
  Position title = {};
  Position original_title = {};
  Position year = {};
  Position rating = {};
  Position imdb = {};
  Position type = {};  ///< film, series, episode …
  Position date = {};  ///< of seeing it, else of rating it
  int best_rating = unknown_scale;

  friend bool operator==(const Columns&, const Columns&) = default;
};

/// A name in lower case without what people write differently: `Your Rating`, `your_rating` and `yourRating`
/// are `yourrating`.
[[nodiscard]] std::string plain_name(std::string_view name);

/// The columns of a header, by name in any order. Case, spaces and punctuation of names do not matter.
[[nodiscard]] Columns find_columns(std::span<const std::string> header);

/// Whether a row without a column of titles is a header nevertheless: it has a name that exports use.
[[nodiscard]] bool is_header(std::span<const std::string> row);

}  // namespace recs::history
