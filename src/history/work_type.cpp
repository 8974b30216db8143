#include "history/work_type.hpp"

#include "history/columns.hpp"

#include <algorithm>
#include <array>

namespace recs::history {

bool is_film(std::string_view type) {
  constexpr std::array<std::string_view, 16> others = {
      "tvseries",      "tvminiseries",   "miniseries", "tvepisode", "tvshow",    "tvpilot",
      "series",        "show",           "season",     "episode",   "videogame", "game",
      "podcastseries", "podcastepisode", "podcast",    "person"};
  return std::ranges::find(others, plain_name(type)) == others.end();
}

}  // namespace recs::history
