#include "report/account_text.hpp"

#include "report/account.hpp"
#include "report/score.hpp"
#include "report/theme_names.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace recs::report {
namespace {

constexpr std::size_t gap = 2;  // between columns

// `0.900`: with all decimals, so that points stand below each other.
std::string format_weight(std::uint64_t thousandths) {
  return fmt::format("{}.{:03}", thousandths / 1000, thousandths % 1000);
}

// 3684 → `36.84`.
std::string format_percent(std::int64_t ten_thousandths) {
  return fmt::format("{}.{:02}", ten_thousandths / 100, ten_thousandths % 100);
}

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    longest = std::max(longest, text::display_width(word));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
  }
  return longest;
}

// Rows of a label, which may wrap between words, and numbers on the right of its first line.
class AccountTable {
 public:
  AccountTable(const Index& index, const Account& account, std::size_t width) {
    std::size_t longest = 0;
    for (const AccountLine& line : account.shared) {
      const std::string_view label = index.theme(line.theme).label;
      label_columns_ = std::max(label_columns_, text::display_width(label));
      longest = std::max(longest, longest_word(label));
      wanted_columns_ = std::max(wanted_columns_, gap + format_weight(line.wanted).size());
      has_columns_ = std::max(has_columns_, gap + format_weight(line.has).size());
    }
    part_columns_ = std::max(part_columns_, gap + format_percent(ten_thousandths(account.score)).size());
    if (longest + wanted_columns_ + has_columns_ + part_columns_ > width) wanted_columns_ = has_columns_ = 0;
    const std::size_t weights = wanted_columns_ + has_columns_;
    const std::size_t sum = sum_label(account.score).size();
    if (sum > weights) label_columns_ = std::max(label_columns_, sum - weights);
    label_columns_ = std::min(label_columns_, width - weights - part_columns_);
  }

  static std::string sum_label(const Similarity& score) {
    return fmt::format("{} / {}", format_weight(score.shared), format_weight(score.joint));
  }

  [[nodiscard]] std::string row(const Piece& label, std::string_view wanted, std::string_view has,
                                std::string_view part, const Layout& layout) const {
    std::string weights;
    if (has_columns_ > 0) weights = fmt::format("{:>{}}{:>{}}", wanted, wanted_columns_, has, has_columns_);
    return lines(label, label_columns_, weights, part, layout);
  }

  // The sum of weights takes the columns of the weights too.
  [[nodiscard]] std::string sum_row(const Similarity& score, std::string_view part,
                                    const Layout& layout) const {
    return lines({sum_label(score), Paint::faint}, label_columns_ + wanted_columns_ + has_columns_, "", part,
                 layout);
  }

 private:
  [[nodiscard]] std::string lines(const Piece& label, std::size_t columns, std::string_view weights,
                                  std::string_view part, const Layout& layout) const {
    std::vector<std::string> lines = wrap({&label, 1}, columns, layout);
    const std::size_t used = text::display_width(wrap({&label, 1}, columns, {}).front());
    lines.front() += fmt::format("{:{}}{}{:>{}}", "", columns - used, weights, part, part_columns_);
    return indented(lines, 0);
  }

  std::size_t label_columns_ = 5;   // "theme"
  std::size_t wanted_columns_ = 8;  // "  wanted"
  std::size_t has_columns_ = 7;     // "  0.900"
  std::size_t part_columns_ = 7;    // "  36.84"
};

std::string only_in(const Index& index, std::string_view name, std::span<const ThemeWeight> themes,
                    Paint paint, std::size_t width, const Layout& layout) {
  if (themes.empty()) return "";
  const std::vector<Piece> pieces = {{fmt::format("only in {}: ", name), Paint::faint},
                                     {theme_labels(index, themes), paint}};
  return indented(wrap(pieces, width, layout), 0);
}

std::string indent_lines(std::string_view text, std::size_t indent) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = text.find('\n') + 1;
    out += std::string(indent, ' ') + std::string(text.substr(0, end));
    text.remove_prefix(end);
  }
  return out;
}

}  // namespace

std::string account_text(const Index& index, const Profile& profile, FilmId film, std::string_view wanted_by,
                         std::size_t indent, const Layout& layout) {
  const Account account = account_of(index, profile, film);
  const FilmView view = index.film(film);
  const std::size_t width = readable_width(layout) - indent;
  const AccountTable table(index, account, width);
  std::string out = table.row({"theme", Paint::faint}, "wanted", "has", "%", layout);
  for (const AccountLine& line : account.shared) {
    out += table.row({std::string(index.theme(line.theme).label), Paint::shared}, format_weight(line.wanted),
                     format_weight(line.has), format_percent(line.contribution), layout);
  }
  out += table.sum_row(account.score, format_percent(ten_thousandths(account.score)), layout);
  const bool is_namesake = wanted_by.starts_with(view.title);  // `Solaris` beside `Solaris (1972)`
  const std::string film_name = is_namesake ? name_of(view) : std::string(view.title);
  out += only_in(index, wanted_by, account.only_profile, Paint::plain, width, layout);
  out += only_in(index, film_name, account.only_film, Paint::different, width, layout);
  return indent_lines(out, indent);
}

}  // namespace recs::report
