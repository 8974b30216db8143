#include "recs/index.hpp"

#include "index/hash.hpp"
#include "index/index_writer.hpp"
#include "index/integers.hpp"
#include "index/parts.hpp"
#include "index/record.hpp"
#include "index/title_buckets.hpp"
#include "index/weight.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace recs {
namespace {

Extent section(const IndexHeader& header, Section which) {
  const auto i = static_cast<std::size_t>(which);
  const std::uint64_t end = i + 1 < section_count ? header.begins[i + 1] : header.size;
  const Extent file{0, header.size};
  return file.first(end).after(header.begins[i]);
}

std::vector<std::uint16_t> read_scale(const Index::Parts& parts) {
  const Extent extent = section(parts.header, Section::scale);
  const Integers<std::uint16_t> steps(
      checked_piece(PieceKind::scale, 0, parts.source->view(extent.begin, extent.size)));
  if (steps.size() != parts.header.scale_steps) throw DamagedIndex();
  std::vector<std::uint16_t> scale;
  for (std::size_t i = 0; i < steps.size(); ++i) scale.push_back(steps[i]);
  return scale;
}

// The themes and codes of a film, before its texts.
struct CodedTags {
  std::size_t count = 0;
  std::string_view themes;
  std::string_view codes;
};

struct FilmRecord {
  int year = 0;
  int runtime = 0;
  CodedTags tags;
  RecordReader texts;
};

FilmRecord read_film(const Index::Parts& parts, FilmId id) {
  const auto number = static_cast<std::uint32_t>(id);
  RecordReader reader(parts.films.view(PieceKind::film, number));
  const int year = reader.integer<std::uint16_t>();
  const int runtime = reader.integer<std::uint16_t>();
  CodedTags tags{reader.integer<std::uint16_t>(), {}, {}};
  tags.themes = reader.bytes(tags.count * theme_bytes(parts.themes.size()));
  tags.codes = reader.bytes(tags.count * code_bytes(parts.scale.size()));
  return {year, runtime, tags, reader};
}

Tag make_tag(const Index::Parts& parts, std::uint32_t theme, std::uint32_t code) {
  if (theme >= parts.themes.size() || code >= parts.scale.size()) throw DamagedIndex();
  const std::uint16_t step = parts.scale[code];
  return {ThemeId{theme}, static_cast<Thousandths>(step / 2), step % 2 == 1};
}

RecordReader read_theme(const Index::Parts& parts, ThemeId id) {
  const auto number = static_cast<std::uint32_t>(id);
  return RecordReader(parts.themes.view(PieceKind::theme, number));
}

}  // namespace

Thousandths Index::Parts::importance(ThemeId theme) const {
  const auto number = static_cast<std::size_t>(theme);
  const Integers<std::uint32_t> block(importances.view(PieceKind::importances, number / themes_per_block));
  if (number % themes_per_block >= block.size()) throw DamagedIndex();
  return block[number % themes_per_block];
}

PostingList Index::Parts::posting_list(ThemeId theme) const {
  return {*source, postings.find(static_cast<std::size_t>(theme)), theme, code_bytes(scale.size())};
}

std::string_view Index::Parts::block_totals(std::size_t block, ReadBuffer& buffer) const {
  if (block >= totals.size()) throw DamagedIndex();
  const Extent extent = totals.find(block);
  const auto found = checked_piece(PieceKind::totals, block, source->read(extent.begin, extent.size, buffer));
  const std::size_t in_block = std::min<std::size_t>(films_per_block, header.films - block * films_per_block);
  if (found.size() != in_block * header.total_bytes) throw DamagedIndex();
  return found;
}

std::vector<FilmId> Index::Parts::films_titled(std::uint64_t hash) const {
  const std::size_t bucket = title_bucket(hash, titles.size());
  const Integers<std::uint32_t> slots(titles.view(PieceKind::titles, bucket));
  std::vector<FilmId> found;
  for (std::size_t i = 0; i + 1 < slots.size(); i += 2) {
    const FilmId film{slots[i + 1]};
    if (slots[i + 1] >= header.films) throw DamagedIndex();
    if (slots[i] != static_cast<std::uint32_t>(hash)) continue;
    if (found.empty() || found.back() != film) found.push_back(film);
  }
  return found;
}

std::optional<Index> open_index(std::unique_ptr<const ByteSource> source) {
  const auto header = read_header(*source);
  if (!header || !std::has_single_bit(header->title_buckets)) return std::nullopt;
  Index::Parts parts;
  parts.source = std::move(source);
  parts.header = *header;
  parts.scale = read_scale(parts);
  const auto table = [&](Section which, std::size_t count) {
    return PieceTable(*parts.source, section(*header, which), count);
  };
  parts.importances = table(Section::importances, (header->themes + themes_per_block - 1) / themes_per_block);
  parts.themes = table(Section::themes, header->themes);
  parts.postings = table(Section::postings, header->themes);
  parts.totals = table(Section::totals, (header->films + films_per_block - 1) / films_per_block);
  parts.films = table(Section::films, header->films);
  parts.titles = table(Section::titles, header->title_buckets);
  return Index(std::make_shared<const Index::Parts>(std::move(parts)));
}

Index::Index(const Catalog& catalog)
    : Index(*open_index(std::make_unique<const ByteSource>(write_index(catalog, {})))) {}

std::size_t Index::film_count() const noexcept { return parts_->header.films; }

std::size_t Index::theme_count() const noexcept { return parts_->header.themes; }

FilmView Index::film(FilmId id) const {
  FilmRecord record = read_film(*parts_, id);
  FilmView film;
  film.year = record.year;
  if (record.runtime != 0) film.runtime = record.runtime;
  film.title = record.texts.text();
  film.blurb = record.texts.text();
  film.series = record.texts.text();
  film.imdb = record.texts.text();
  film.directors = record.texts.texts();
  film.countries = record.texts.texts();
  film.languages = record.texts.texts();
  film.aka = record.texts.texts();
  return film;
}

ThemeView Index::theme(ThemeId id) const {
  RecordReader reader = read_theme(*parts_, id);
  ThemeView theme;
  theme.importance = parts_->importance(id);
  for (auto left = reader.integer<std::uint32_t>(); left > 0; --left) {
    const ThemeId implied{reader.integer<std::uint32_t>()};
    theme.implies.push_back({implied, reader.integer<std::uint16_t>()});
  }
  theme.name = reader.text();
  theme.label = reader.text();
  theme.meaning = reader.text();
  theme.facet = reader.text();
  theme.aliases = reader.texts();
  return theme;
}

std::optional<ThemeId> Index::find_theme(std::string_view name) const {
  std::uint32_t first = 0;
  for (std::uint32_t left = parts_->header.themes; left > 0;) {
    const std::uint32_t middle = first + left / 2;
    const auto order = theme(ThemeId{middle}).name <=> name;
    if (order == 0) return ThemeId{middle};
    if (order < 0) {
      first = middle + 1;
      left -= left / 2 + 1;
    } else {
      left /= 2;
    }
  }
  for (std::uint32_t i = 0; i < parts_->header.themes; ++i) {
    const auto aliases = theme(ThemeId{i}).aliases;
    if (std::ranges::find(aliases, name) != aliases.end()) return ThemeId{i};
  }
  return std::nullopt;
}

std::vector<Tag> Index::tags(FilmId id) const {
  const CodedTags coded = read_film(*parts_, id).tags;
  const std::size_t theme_width = theme_bytes(parts_->themes.size());
  const std::size_t code_width = code_bytes(parts_->scale.size());
  std::vector<Tag> tags;
  tags.reserve(coded.count);
  for (std::size_t i = 0; i < coded.count; ++i) {
    tags.push_back(make_tag(*parts_, load(coded.themes.data() + i * theme_width, theme_width),
                            load(coded.codes.data() + i * code_width, code_width)));
  }
  return tags;
}

std::vector<ThemeWeight> Index::weights(FilmId id) const {
  std::vector<ThemeWeight> weights;
  for (const Tag& tag : tags(id)) {
    weights.push_back({tag.theme, weight_of(tag.relevance, parts_->importance(tag.theme))});
  }
  return weights;
}

std::size_t Index::film_count(ThemeId id) const { return parts_->posting_list(id).film_count(); }

std::vector<Posting> Index::postings(ThemeId id) const {
  const Thousandths importance = parts_->importance(id);
  const std::size_t code_width = code_bytes(parts_->scale.size());
  PostingList list = parts_->posting_list(id);
  ReadBuffer buffer;
  std::vector<Posting> postings;
  while (list.next_number()) {
    const PostingBlock block = list.next(buffer);
    const Integers<std::uint16_t> positions(block.films);
    for (std::size_t i = 0; i < block.size; ++i) {
      const std::uint64_t film = block.number * films_per_block + positions[i];
      if (film >= parts_->header.films) throw DamagedIndex();
      const Tag tag = make_tag(*parts_, static_cast<std::uint32_t>(id),
                               load(block.codes.data() + i * code_width, code_width));
      postings.push_back({FilmId{static_cast<std::uint32_t>(film)}, weight_of(tag.relevance, importance),
                          tag.relevance, tag.is_implied});
    }
  }
  return postings;
}

}  // namespace recs
