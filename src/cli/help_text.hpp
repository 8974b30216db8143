#pragma once

namespace recs::cli {

/// What `recs` alone prints.
inline constexpr const char* short_help = R"help(recs recommends films like the films you like.

  recs --like "Her"                     what to watch next, and why
  recs --like "Her" --like "Moon" -n 3  the three films nearest to both

More: recs --help
)help";

/// What `--help` prints below the options.
inline constexpr const char* examples = R"help(Examples:
  recs --like "Her"                         eight films like Her, and why
  recs --like "Solaris (1972)" -n 20        one of two films of a title, and more answers
  recs --like "Her" --like "Moon"           films like both
  recs --like "Her" -f json | jq '.[0]'     for scripts
  recs -C my-films.yaml --like "My Film"    a catalogue of your own
  recs show "Her"                           all that the catalogue says of a film
  recs why "Her" "Moon"                     how alike two films are, theme by theme
  recs path "Her" "Alien"                   a chain of films from one to the other

Titles: case, accents, punctuation and articles do not matter; a year chooses.
Scores: the weighted Jaccard similarity of the themes, 0 to 1. Several liked
films count as one, in which each theme has the mean of its weights in them.
Output: laid out for reading on a terminal; in a pipe one film a line, with tabs
between score, title, year and blurb.
Catalogue: --catalog, else the paths in $RECS_CATALOG (separated by ':'), else
the one that came with the program, else $XDG_DATA_HOME/recs/catalog.
Cache: the catalogue is read once and kept as an index in $XDG_CACHE_HOME/recs,
until one of its files changes; --no-cache or RECS_CACHE=off do without.
Exit status: 0 answered, 1 nothing to print, 2 error.
)help";

}  // namespace recs::cli
