#include "titles/title_match.hpp"

#include "index/hash.hpp"
#include "index/parts.hpp"
#include "text/title_key.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <string>

namespace recs {
namespace {

// A title as written, and in how many ways another spelling may differ from it.
struct Written {
  static constexpr int different = 4;

  std::string_view title;
  std::string folded;
  std::string key;

  explicit Written(std::string_view written)
      : title(written),
        folded(text::fold(written)),
        key(text::without_spaces(text::without_article(folded))) {}

  [[nodiscard]] int difference(std::string_view other) const {
    if (other == title) return 0;
    const std::string other_folded = text::fold(other);
    if (other_folded == folded) return 1;
    const std::string_view other_plain = text::without_article(other_folded);
    if (other_plain == text::without_article(folded)) return 2;
    return text::without_spaces(other_plain) == key ? 3 : different;
  }
};

}  // namespace

std::vector<TitleMatch> match_title(const Index& index, std::string_view title) {
  const Written written(title);
  std::vector<TitleMatch> matches;
  for (const FilmId id : index.parts().films_titled(hash_64(written.key))) {
    const FilmView film = index.film(id);
    int mismatch = 2 * written.difference(film.title);
    for (const std::string_view other : film.aka) {
      if (mismatch > 1) mismatch = std::min(mismatch, 2 * written.difference(other) + 1);
    }
    if (mismatch < 2 * Written::different) matches.push_back({id, film.year, film.imdb, mismatch});
  }
  return matches;
}

}  // namespace recs
