#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace recs {

/// Whole entries of a list of films, which can be read without the rest of the file.
struct Chunk {
  std::string_view text;
  std::uint32_t first_line = 1;  ///< of the file
};

/// `text` cut between entries into chunks of at least `size` bytes, in order. An entry begins with `- ` at
/// the beginning of a line. A text in which anything else stands there but spaces, comments and line ends is
/// one chunk: what it is can only be told from the whole. If no chunk has an error of syntax, all of them
/// together are what the text is; if one has, the text must be read whole to tell what is wrong.
[[nodiscard]] std::vector<Chunk> split_into_chunks(std::string_view text, std::size_t size);

}  // namespace recs
