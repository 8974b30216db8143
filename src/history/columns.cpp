#include "history/columns.hpp"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace recs::history {
namespace {

using Names = std::initializer_list<std::string_view>;

class Header {
 public:
  explicit Header(std::span<const std::string> row) {
    for (const std::string& name : row) names_.push_back(plain_name(name));
  }

  // The column of the first of `names` that there is.
  [[nodiscard]] Columns::Position find(Names names) const {
    for (const std::string_view name : names) {
      const auto found = std::ranges::find(names_, name);
      if (found != names_.end()) return static_cast<std::size_t>(found - names_.begin());
    }
    return std::nullopt;
  }

  [[nodiscard]] bool has(Names names) const { return find(names).has_value(); }

 private:
  std::vector<std::string> names_;
};

Service find_service(const Header& header) {
  if (header.has({"const"})) return Service::imdb;
  if (header.has({"letterboxduri"})) return Service::letterboxd;
  if (header.has({"movieid"}) && header.has({"genres", "averagerating", "tmdbid"})) return Service::movielens;
  if (header.has(
          {"trakt", "traktid", "traktrating", "watchedat", "lastwatchedat", "ratedat", "collectedat"})) {
    return Service::trakt;
  }
  return Service::unknown;
}

int find_best_rating(Service service, bool is_of_ten) {
  if (is_of_ten || service == Service::imdb || service == Service::trakt) return 10;
  return service == Service::unknown ? Columns::unknown_scale : 5;
}

}  // namespace

std::string plain_name(std::string_view name) {
  std::string plain;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') {
      plain += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      plain += c;
    }
  }
  return plain;
}

Columns find_columns(std::span<const std::string> header) {
  const Header names(header);
  const Service service = find_service(names);
  const auto rating = names.find({"yourrating", "yourated", "myrating", "userrating", "rating", "rating10"});
  return {
      .service = service,
      .title = names.find({"title", "name", "movie", "film", "movietitle", "filmtitle", "moviename",
                           "filmname", "primarytitle"}),
      .original_title = names.find({"originaltitle"}),
      .year = names.find({"year", "releaseyear", "yearreleased", "yearofrelease", "startyear", "movieyear"}),
      .rating = rating,
      .imdb = names.find({"const", "imdb", "imdbid", "tconst"}),
      .type = names.find({"titletype", "type", "mediatype"}),
      .date = names.find(
          {"watcheddate", "watchedat", "lastwatchedat", "datewatched", "ratedat", "daterated", "date"}),
      .best_rating = find_best_rating(service, rating && rating == names.find({"rating10"})),
  };
}

bool is_header(std::span<const std::string> row) {
  return row.size() > 1 &&
         Header(row).has({"year",      "releaseyear",   "rating", "rating10", "yourrating", "yourated",
                          "const",     "imdbid",        "tconst", "tmdbid",   "movieid",    "userid",
                          "traktid",   "letterboxduri", "url",    "date",     "watchedat",  "ratedat",
                          "timestamp", "genres",        "tags",   "username"});
}

}  // namespace recs::history
