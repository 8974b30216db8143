#include "index/index_writer.hpp"

#include "index/integers.hpp"
#include "index/posting_list.hpp"
#include "index/record.hpp"
#include "index/title_buckets.hpp"
#include "index/weight.hpp"
#include "recs/error.hpp"
#include "recs/similarity.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <future>
#include <limits>
#include <span>
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

// The whole file.
std::string join(IndexHeader header, std::span<const std::string> sections) {
  header.size = header_bytes;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    header.begins[i] = header.size;
    header.size += sections[i].size();
  }
  std::string out;
  out.reserve(header.size);
  out += write_header(header);
  for (const std::string& section : sections) out += section;
  return out;
}

class IndexWriter {
 public:
  explicit IndexWriter(const Catalog& catalog) : catalog_(catalog) {
    count_tags();
    weigh_themes();
  }

  [[nodiscard]] std::string write(const Fingerprint& fingerprint) const {
    auto films = std::async([this] { return write_films(); });
    auto titles = std::async([this] { return write_title_buckets(catalog_.films); });
    const std::vector<Weight> film_totals = totals();
    const bool fit_in_two_bytes =
        std::ranges::all_of(film_totals, [](Weight total) { return total <= 0xFFFF; });
    IndexHeader header;
    header.fingerprint = fingerprint;
    header.films = static_cast<std::uint32_t>(catalog_.films.size());
    header.themes = static_cast<std::uint32_t>(catalog_.themes.size());
    header.scale_steps = static_cast<std::uint32_t>(scale_.size());
    header.total_bytes = fit_in_two_bytes ? 2 : 4;
    std::array<std::string, section_count> sections;
    const auto section = [&](Section which) -> std::string& {
      return sections[static_cast<std::size_t>(which)];
    };
    section(Section::scale) = write_scale();
    section(Section::importances) =
        write_blocks(PieceKind::importances, importances_, themes_per_block, sizeof(Thousandths));
    section(Section::themes) = write_themes();
    section(Section::postings) = write_postings();
    section(Section::totals) =
        write_blocks(PieceKind::totals, film_totals, films_per_block, header.total_bytes);
    section(Section::films) = films.get();
    TitleBuckets buckets = titles.get();
    header.title_buckets = static_cast<std::uint32_t>(buckets.count);
    section(Section::titles) = std::move(buckets.bytes);
    return join(header, sections);
  }

 private:
  // How many films each theme has, and which steps there are.
  void count_tags() {
    film_counts_.resize(catalog_.themes.size());
    std::vector<bool> is_used(scale_step(1000, true) + 1);
    for (const Film& film : catalog_.films) {
      for (const Tag& tag : film.tags) {
        ++film_counts_[static_cast<std::size_t>(tag.theme)];
        is_used[scale_step(tag.relevance, tag.is_implied)] = true;
      }
    }
    codes_.resize(is_used.size());
    for (std::size_t step = 0; step < is_used.size(); ++step) {
      codes_[step] = static_cast<std::uint16_t>(scale_.size());
      if (is_used[step]) scale_.push_back(static_cast<std::uint16_t>(step));
    }
  }

  void weigh_themes() {
    for (std::size_t i = 0; i < catalog_.themes.size(); ++i) {
      const Thousandths curated = catalog_.themes[i].importance;
      importances_.push_back(catalog_.rarity == Rarity::damped
                                 ? weight_of(curated, damped_rarity(catalog_.films.size(), film_counts_[i]))
                                 : curated);
    }
  }

  [[nodiscard]] std::uint16_t code_of(const Tag& tag) const {
    return codes_[scale_step(tag.relevance, tag.is_implied)];
  }

  [[nodiscard]] std::string write_scale() const {
    std::string steps;
    for (const std::uint16_t step : scale_) append(steps, step);
    std::string piece;
    append_piece(piece, PieceKind::scale, 0, steps);
    return piece;
  }

  [[nodiscard]] std::string write_themes() const {
    PieceTableWriter table(catalog_.themes.size());
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
      append_piece(table.bytes, PieceKind::theme, i, record);
      table.end_piece();
    }
    return table.take();
  }

  [[nodiscard]] std::string write_postings() const {
    std::vector<std::size_t> next = {0};  // where the next film of each theme goes
    for (const std::size_t count : film_counts_) next.push_back(next.back() + count);
    std::vector<CodedFilm> coded(next.back());
    const std::vector<std::size_t> first = next;
    for (std::size_t i = 0; i < catalog_.films.size(); ++i) {
      for (const Tag& tag : catalog_.films[i].tags) {
        coded[next[static_cast<std::size_t>(tag.theme)]++] = {static_cast<std::uint32_t>(i), code_of(tag)};
      }
    }
    PieceTableWriter table(film_counts_.size());
    for (std::size_t i = 0; i < film_counts_.size(); ++i) {
      append_posting_list(table.bytes, ThemeId{static_cast<std::uint32_t>(i)},
                          std::span(coded).subspan(first[i], film_counts_[i]), code_bytes(scale_.size()));
      table.end_piece();
    }
    return table.take();
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
  static std::string write_blocks(PieceKind kind, const std::vector<std::uint32_t>& numbers,
                                  std::size_t block_size, std::size_t width) {
    PieceTableWriter table((numbers.size() + block_size - 1) / block_size);
    std::string block;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      append(block, numbers[i], width);
      if ((i + 1) % block_size == 0 || i + 1 == numbers.size()) {
        append_piece(table.bytes, kind, i / block_size, block);
        table.end_piece();
        block.clear();
      }
    }
    return table.take();
  }

  [[nodiscard]] std::string write_films() const {
    PieceTableWriter table(catalog_.films.size());
    std::string record;
    for (std::size_t i = 0; i < catalog_.films.size(); ++i) {
      record.clear();
      append_film(record, catalog_.films[i]);
      append_piece(table.bytes, PieceKind::film, i, record);
      table.end_piece();
    }
    return table.take();
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
