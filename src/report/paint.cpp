#include "report/paint.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace recs::report {
namespace {

constexpr std::size_t widest = 100;
constexpr std::size_t bar_columns = 10;

std::string_view escape_of(Paint paint) {
  switch (paint) {
    case Paint::plain:
      return "";
    case Paint::title:
      return "\x1b[1m";
    case Paint::faint:
      return "\x1b[2m";
    case Paint::shared:
      return "\x1b[32m";
    case Paint::different:
      return "\x1b[33m";
    case Paint::bar:
      return "\x1b[36m";
  }
  return "";
}

// Puts words into lines.
class LineBreaker {
 public:
  LineBreaker(std::size_t width, const Layout& layout)
      : width_(std::max<std::size_t>(width, 2)), layout_(layout) {}

  // A word, after a space in the paint of what came before it if it does not begin a line.
  void add(std::string_view word, Paint paint, bool after_space) {
    const std::size_t columns = text::display_width(word);
    const std::size_t space = after_space && used_ > 0 ? 1 : 0;
    if (used_ + space + columns <= width_) {
      if (space > 0) append(" ", paint, 1);
      append(word, paint, columns);
      return;
    }
    if (used_ > 0) end_line();
    while (text::display_width(word) > width_) {
      const auto part = text::prefix_of_width(word, width_);
      append(part, paint, width_);
      end_line();
      word.remove_prefix(part.size());
    }
    append(word, paint, text::display_width(word));
  }

  std::vector<std::string> finish() {
    end_line();
    return std::move(lines_);
  }

 private:
  void append(std::string_view text, Paint paint, std::size_t columns) {
    if (pieces_.empty() || pieces_.back().paint != paint) pieces_.push_back({"", paint});
    pieces_.back().text += text;
    used_ += columns;
  }

  void end_line() {
    std::string line;
    for (const Piece& piece : pieces_) line += painted(piece, layout_);
    lines_.push_back(std::move(line));
    pieces_.clear();
    used_ = 0;
  }

  std::size_t width_;
  const Layout& layout_;
  std::size_t used_ = 0;
  std::vector<Piece> pieces_;  // of the line being filled
  std::vector<std::string> lines_;
};

}  // namespace

std::size_t readable_width(const Layout& layout) { return std::min(layout.width, widest); }

std::string painted(const Piece& piece, const Layout& layout) {
  const std::string_view escape = escape_of(piece.paint);
  if (!layout.has_color || escape.empty() || piece.text.empty()) return piece.text;
  return std::string(escape) + piece.text + "\x1b[0m";
}

std::vector<std::string> wrap(std::span<const Piece> pieces, std::size_t width, const Layout& layout) {
  LineBreaker breaker(width, layout);
  bool after_space = false;
  for (const Piece& piece : pieces) {
    for (std::string_view rest = piece.text; !rest.empty();) {
      if (rest.front() == ' ') {
        after_space = true;
        rest.remove_prefix(1);
        continue;
      }
      const std::string_view word = rest.substr(0, rest.find(' '));
      breaker.add(word, piece.paint, after_space);
      after_space = false;
      rest.remove_prefix(word.size());
    }
  }
  return breaker.finish();
}

std::string indented(std::span<const std::string> lines, std::size_t indent) {
  std::string out;
  for (const std::string& line : lines) out += std::string(indent, ' ') + line + '\n';
  return out;
}

std::string bar(std::size_t of_80) {
  constexpr std::array<std::string_view, 8> eighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  std::string text;
  for (std::size_t i = 0; i < of_80 / 8; ++i) text += "█";
  text += eighths[of_80 % 8];
  return text + std::string(bar_columns - (of_80 + 7) / 8, ' ');
}

}  // namespace recs::report
