#pragma once

#include "index/integers.hpp"
#include "index/piece.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs {

/// Reads the parts of a piece from front to back. Every function throws DamagedIndex if the piece ends too
/// soon.
class RecordReader {
 public:
  explicit RecordReader(std::string_view record) : rest_(record) {}

  template <std::unsigned_integral T>
  [[nodiscard]] T integer() {
    return load<T>(bytes(sizeof(T)).data());
  }

  [[nodiscard]] std::string_view bytes(std::size_t count) {
    if (count > rest_.size()) throw DamagedIndex();
    const auto found = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return found;
  }

  /// A text, which ends with NUL.
  [[nodiscard]] std::string_view text() {
    const auto end = rest_.find('\0');
    if (end == std::string_view::npos) throw DamagedIndex();
    const auto found = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return found;
  }

  /// A list of texts that are not empty: separated by line feeds, ended by NUL.
  [[nodiscard]] std::vector<std::string_view> texts() {
    std::vector<std::string_view> items;
    for (std::string_view list = text(); !list.empty();) {
      const auto end = list.find('\n');
      items.push_back(list.substr(0, end));
      list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
    }
    return items;
  }

 private:
  std::string_view rest_;
};

/// The counterparts for writing. Texts are single lines without NUL: the catalogue has no others.
inline void append_text(std::string& record, std::string_view text) {
  record += text;
  record += '\0';
}

inline void append_texts(std::string& record, std::span<const std::string> items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) record += '\n';
    record += items[i];
  }
  record += '\0';
}

}  // namespace recs
