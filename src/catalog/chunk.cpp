#include "catalog/chunk.hpp"

#include <algorithm>

namespace recs {

std::vector<Chunk> split_into_chunks(std::string_view text, std::size_t size) {
  constexpr std::string_view plain_beginnings = " \n\r#";
  std::vector<Chunk> chunks;
  Chunk chunk;
  std::size_t chunk_begin = 0;
  std::uint32_t line = 1;
  for (std::size_t begin = 0; begin < text.size(); ++line) {
    const bool is_entry = text.substr(begin, 2) == "- ";
    if (!is_entry && plain_beginnings.find(text[begin]) == std::string_view::npos) return {{text, 1}};
    if (is_entry && begin - chunk_begin >= size) {
      chunks.push_back({text.substr(chunk_begin, begin - chunk_begin), chunk.first_line});
      chunk_begin = begin;
      chunk.first_line = line;
    }
    begin = std::min(text.find('\n', begin), text.size() - 1) + 1;
  }
  chunks.push_back({text.substr(chunk_begin), chunk.first_line});
  return chunks;
}

}  // namespace recs
