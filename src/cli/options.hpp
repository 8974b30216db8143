#pragma once

#include "recs/critique.hpp"
#include "recs/filter.hpp"
#include "recs/ranking.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace recs::cli {

enum class Command {
  recommend,
  show,
  why,
  path,
  list,
  themes,
  profile,
  check,
  index,
  completion,
  help,
  complete
};

/// The greatest --limit.
inline constexpr std::int64_t most_answers = 1000;

/// A theme, not looked up yet; `NAME=0.8` has a number too.
struct TypedTheme {
  std::string name;
  Thousandths value = 0;
  std::string place;  ///< what errors begin with: `--more`
};

/// `--more NAME` or `--less NAME`.
struct TypedCritique {
  TypedTheme theme;
  Direction direction = Direction::more;
};

/// A file of films: an export of another service, or a list of titles.
struct ListFile {
  std::string path;
  bool is_standing = false;  ///< not typed: nothing is said of what it holds
};

/// Which films may be in an answer.
struct Narrowing {
  std::vector<TypedTheme> with;
  std::vector<TypedTheme> without;
  Range years;
  Range runtimes;
  std::vector<std::string> directors;
  std::vector<std::string> countries;
  std::vector<ListFile> only;
  std::vector<ListFile> seen;
};

/// What was typed, checked one option at a time; what it means together is for the commands.
struct Options {
  Command command = Command::recommend;
  std::vector<std::string> words;     ///< all of it, as it was typed
  std::vector<std::string> operands;  ///< as many as the command takes

  std::vector<std::string> likes;  ///< titles, `@FILE`, or `-`
  std::vector<std::string> unlikes;
  std::string profile_file;  ///< of a taste; empty: none
  std::vector<TypedTheme> themes;
  std::vector<TypedCritique> critiques;
  std::optional<std::size_t> limit;

  Narrowing narrowing;
  std::int64_t min_score = 0;  ///< in ten-thousandths, as scores are printed

  SeriesRule series = SeriesRule::first;
  std::optional<Thousandths> diversity;  ///< lambda of maximal marginal relevance

  std::string format;               ///< empty: text on a terminal, else TSV
  std::vector<std::string> fields;  ///< empty: those of the format
  bool ends_rows_with_null = false;
  bool explains = false;
  bool has_no_hints = false;
  bool is_verbose = false;
  std::string output_file;  ///< empty: standard output
  std::string color = "auto";
  std::optional<std::size_t> width;

  std::vector<std::string> catalogs;
  bool has_no_cache = false;
  bool is_strict = false;
};

}  // namespace recs::cli
