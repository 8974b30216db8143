#include "index/index_writer.hpp"

#include "index/hash.hpp"
#include "index/integers.hpp"
#include "index/posting_list.hpp"
#include "index/record.hpp"
#include "index/title_buckets.hpp"
#include "index/weight.hpp"
#include "recs/error.hpp"
#include "recs/similarity.hpp"
#include "text/title_key.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace recs {
namespace {

// 1 + ln(N/df) / ln N in thousandths: rounded here so that every later sum is exact.
Thousandths damped_rarity(std::size_t films, std::size_t films_with_theme) {
  if (films < 2 || films_with_theme == 0) return 1000;
  const double all = std::log(static_cast<double>(films));
  return static_cast<Thousandths>(
      std::lround(1000 * (2 - std::log(static_cast<double>(films_with_theme)) / all)));
}

class IndexWriter {
 public:
  explicit IndexWriter(const Catalog& catalog) : catalog_(catalog) {
    count_films();
    make_scale();
  }

  std::string write(const Fingerprint& fingerprint) {
    IndexHeader header;
    header.fingerprint = fingerprint;
    header.films = static_cast<std::uint32_t>(catalog_.films.size());
    header.themes = static_cast<std::uint32_t>(catalog_.themes.size());
    header.scale_steps = static_cast<std::uint32_t>(scale_.size());
    std::string out(header_bytes, '\0');
    const auto begin = [&](Section section) {
      header.begins[static_cast<std::size_t>(section)] = out.size();
    };
    begin(Section::scale);
    write_scale(out);
    begin(Section::importances);
    write_blocks(out, PieceKind::importances, importances_, themes_per_block, sizeof(Thousandths));
    begin(Section::themes);
    write_themes(out);
    begin(Section::postings);
    write_postings(out);
    begin(Section::totals);
    const std::vector<Weight> film_totals = totals();
    const bool fit_in_two_bytes =
        std::ranges::all_of(film_totals, [](Weight total) { return total <= 0xFFFF; });
    header.total_bytes = fit_in_two_bytes ? 2 : 4;
    write_blocks(out, PieceKind::totals, film_totals, films_per_block, header.total_bytes);
    begin(Section::films);
    write_films(out);
    begin(Section::titles);
    header.title_buckets = static_cast<std::uint32_t>(write_titles(out));
    header.size = out.size();
    out.replace(0, header_bytes, write_header(header));
    return out;
  }

 private:
  void count_films() {
    film_counts_.resize(catalog_.themes.size());
    for (const Film& film : catalog_.films) {
      for (const Tag& tag : film.tags) ++film_counts_[static_cast<std::size_t>(tag.theme)];
    }
    for (std::size_t i = 0; i < catalog_.themes.size(); ++i) {
      const Thousandths curated = catalog_.themes[i].importance;
      importances_.push_back(catalog_.rarity == Rarity::damped
                                 ? weight_of(curated, damped_rarity(catalog_.films.size(), film_counts_[i]))
                                 : curated);
    }
  }

  // Which steps there are, and for each step its code.
  void make_scale() {
    std::vector<bool> is_used(scale_step(1000, true) + 1);
    for (const Film& film : catalog_.films) {
      for (const Tag& tag : film.tags) is_used[scale_step(tag.relevance, tag.is_implied)] = true;
    }
    codes_.resize(is_used.size());
    for (std::size_t step = 0; step < is_used.size(); ++step) {
      codes_[step] = static_cast<std::uint16_t>(scale_.size());
      if (is_used[step]) scale_.push_back(static_cast<std::uint16_t>(step));
    }
  }

  [[nodiscard]] std::uint16_t code_of(const Tag& tag) const {
    return codes_[scale_step(tag.relevance, tag.is_implied)];
  }

  void write_scale(std::string& out) const {
    std::string steps;
    for (const std::uint16_t step : scale_) append(steps, step);
    append_piece(out, PieceKind::scale, 0, steps);
  }

  void write_themes(std::string& out) const {
    PieceTableWriter table;
    std::string record;
    for (std::size_t i = 0; i < catalog_.themes.size(); ++i) {
      const Theme& theme = catalog_.themes[i];
      record.clear();
      append(record, static_cast<std::uint32_t>(theme.implies.size()));
      for (const Implication& each : theme.implies) {
        append(record, static_cast<std::uint32_t>(each.theme));
        append(record, static_cast<std::uint16_t>(each.strength));
      }
      append_text(record, theme.name);
      append_text(record, theme.label);
      append_text(record, theme.meaning);
      append_text(record, theme.facet);
      append_texts(record, theme.aliases);
      append_piece(table.pieces, PieceKind::theme, i, record);
      table.end_piece();
    }
    table.append_to(out);
  }

  void write_postings(std::string& out) const {
    std::vector<std::size_t> next = {0};  // where the next film of each theme goes
    for (const std::size_t count : film_counts_) next.push_back(next.back() + count);
    std::vector<CodedFilm> coded(next.back());
    const std::vector<std::size_t> first = next;
    for (std::size_t i = 0; i < catalog_.films.size(); ++i) {
      for (const Tag& tag : catalog_.films[i].tags) {
        coded[next[static_cast<std::size_t>(tag.theme)]++] = {static_cast<std::uint32_t>(i), code_of(tag)};
      }
    }
    PieceTableWriter table;
    for (std::size_t i = 0; i < film_counts_.size(); ++i) {
      append_posting_list(table.pieces, ThemeId{static_cast<std::uint32_t>(i)},
                          std::span(coded).subspan(first[i], film_counts_[i]), code_bytes(scale_.size()));
      table.end_piece();
    }
    table.append_to(out);
  }

  [[nodiscard]] std::vector<Weight> totals() const {
    std::vector<Weight> totals;
    totals.reserve(catalog_.films.size());
    for (const Film& film : catalog_.films) {
      Weight total = 0;
      for (const Tag& tag : film.tags) {
        total += weight_of(tag.relevance, importances_[static_cast<std::size_t>(tag.theme)]);
      }
      totals.push_back(total);
    }
    return totals;
  }

  // Numbers of `width` bytes as a table of pieces of `block_size` of them.
  static void write_blocks(std::string& out, PieceKind kind, const std::vector<std::uint32_t>& numbers,
                           std::size_t block_size, std::size_t width) {
    PieceTableWriter table;
    std::string block;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      append(block, numbers[i], width);
      if ((i + 1) % block_size == 0 || i + 1 == numbers.size()) {
        append_piece(table.pieces, kind, i / block_size, block);
        table.end_piece();
        block.clear();
      }
    }
    table.append_to(out);
  }

  void write_films(std::string& out) const {
    PieceTableWriter table;
    std::string record;
    for (std::size_t i = 0; i < catalog_.films.size(); ++i) {
      record.clear();
      append_film(record, catalog_.films[i]);
      append_piece(table.pieces, PieceKind::film, i, record);
      table.end_piece();
    }
    table.append_to(out);
  }

  void append_film(std::string& record, const Film& film) const {
    constexpr std::size_t most_tags = std::numeric_limits<std::uint16_t>::max();
    if (film.tags.size() > most_tags) {
      throw Error(
          fmt::format("'{}' has {} themes; {} are the limit", name_of(film), film.tags.size(), most_tags));
    }
    append(record, static_cast<std::uint16_t>(film.year));
    append(record, static_cast<std::uint16_t>(film.runtime.value_or(0)));
    append(record, static_cast<std::uint16_t>(film.tags.size()));
    for (const Tag& tag : film.tags) {
      append(record, static_cast<std::uint32_t>(tag.theme), theme_bytes(catalog_.themes.size()));
    }
    for (const Tag& tag : film.tags) {
      append(record, code_of(tag), code_bytes(scale_.size()));
    }
    append_text(record, film.title);
    append_text(record, film.blurb);
    append_text(record, film.series);
    append_text(record, film.imdb);
    append_texts(record, film.directors);
    append_texts(record, film.countries);
    append_texts(record, film.languages);
    append_texts(record, film.aka);
  }

  // Returns the number of buckets.
  std::size_t write_titles(std::string& out) const {
    struct Slot {
      std::size_t bucket;
      std::uint32_t hash;
      std::uint32_t film;
      auto operator<=>(const Slot&) const = default;
    };
    std::vector<std::pair<std::uint64_t, std::uint32_t>> hashes;
    for (std::size_t i = 0; i < catalog_.films.size(); ++i) {
      const auto add = [&](const std::string& title) {
        hashes.emplace_back(hash_64(text::title_key(title)), static_cast<std::uint32_t>(i));
      };
      add(catalog_.films[i].title);
      std::ranges::for_each(catalog_.films[i].aka, add);
    }
    const std::size_t buckets = title_bucket_count(hashes.size());
    std::vector<Slot> slots;
    slots.reserve(hashes.size());
    for (const auto& [hash, film] : hashes) {
      slots.push_back({title_bucket(hash, buckets), static_cast<std::uint32_t>(hash), film});
    }
    std::ranges::sort(slots);
    PieceTableWriter table;
    std::string piece;
    auto slot = slots.begin();
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
      piece.clear();
      for (; slot != slots.end() && slot->bucket == bucket; ++slot) {
        append(piece, slot->hash);
        append(piece, slot->film);
      }
      append_piece(table.pieces, PieceKind::titles, bucket, piece);
      table.end_piece();
    }
    table.append_to(out);
    return buckets;
  }

  const Catalog& catalog_;
  std::vector<std::size_t> film_counts_;  // by theme
  std::vector<Thousandths> importances_;  // by theme
  std::vector<std::uint16_t> scale_;      // by code
  std::vector<std::uint16_t> codes_;      // by step
};

}  // namespace

std::string write_index(const Catalog& catalog, const Fingerprint& fingerprint) {
  return IndexWriter(catalog).write(fingerprint);
}

}  // namespace recs
