#pragma once

#include "recs/film.hpp"
#include "recs/theme.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace recs {

/// What the catalogue's vocabulary says about rare themes: whether sharing one counts for more.
enum class Rarity {
  none,    ///< a theme's importance is what the vocabulary says
  damped,  ///< times 1 + ln(N/df) / ln N, where df of the N films have it: 1 if all have it, 2 if one has it
};

/// The checked content of one or more YAML files.
struct Catalog {
  std::vector<Theme> themes;  ///< sorted by name; names and aliases are unique
  std::vector<Film> films;    ///< sorted by title, then year; (title, year) is unique
  Rarity rarity = Rarity::none;

  friend bool operator==(const Catalog&, const Catalog&) = default;
};

/// How much of the files has been read, in bytes; `all` is what they had when they were listed.
struct Progress {
  std::uint64_t done = 0;
  std::uint64_t all = 0;
};

/// Told about progress, now and then; may be empty.
using OnProgress = std::function<void(const Progress&)>;

/// Reads a catalogue: each path is a YAML file, a directory (all its `*.yaml` and `*.yml`, recursively,
/// without hidden files) or `-` for standard input. Files named `themes.yaml` hold the vocabulary; without
/// one, the themes are those that the films name, each of importance 1. Files, and the parts of large ones,
/// are parsed in parallel; the result does not depend on that. The format is described in docs/catalog.md.
///
/// Throws CatalogError with every problem found in all of the files.
[[nodiscard]] Catalog load_catalog(std::span<const std::string> paths);

}  // namespace recs
