#pragma once

#include "catalog/problem.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace recs::yaml {

/// A value of a YAML document, as written: no text is turned into a number or a truth value.
struct Node {
  enum class Kind { null, scalar, sequence, map };

  Kind kind = Kind::null;
  Place place;       ///< of a null: of its key
  std::string text;  ///< of a scalar
  bool is_quoted =
      false;  ///< of a scalar: it is in quotes or a block, so it is text even if it looks like a number
  std::vector<Node> children;  ///< of a sequence: its items; of a map: its values

  std::string key;  ///< of a map's value
  Place key_place;
};

/// Reads a document that is a list, giving each item to `on_item` as soon as it is complete, so that no more
/// than one is in memory. An empty document is an empty list. Returns what is wrong with the text, if
/// anything: reading ends there. Accepted is YAML 1.2 and JSON, less what no entry needs and what hides
/// mistakes: anchors, aliases, tags, merge keys, further documents, keys that are not texts, more than 8
/// levels, texts over 64 KiB, control characters, and quoted texts that go on over the end of the line.
/// `text` has passed `check_characters`, and begins with line `first_line` of its file.
[[nodiscard]] Problems read_list(std::string_view text, std::uint32_t first_line,
                                 const std::function<void(const Node&)>& on_item);

/// The same for a document that is a map, which is given whole to `on_map`; an empty document is an empty
/// map, and is not given at all if there is not even one. `keys` is what users are told of the map's keys:
/// `'more' and 'less'`.
[[nodiscard]] Problems read_map(std::string_view text, std::string_view keys,
                                const std::function<void(const Node&)>& on_map);

}  // namespace recs::yaml
