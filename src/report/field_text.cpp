#include "report/field_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace recs::report {
namespace {

struct FieldText {
  std::string operator()(std::monostate /*nothing*/) const { return {}; }
  std::string operator()(std::int64_t value) const { return fmt::to_string(value); }
  std::string operator()(const Number& value) const { return value.text; }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(const std::vector<std::string>& values) const {
    return fmt::format("{}", fmt::join(values, ", "));
  }
  std::string operator()(const ThemeNumbers& values) const {
    std::string text;
    for (const auto& item : values.items) {
      text += fmt::format("{}{}={}", text.empty() ? "" : ", ", item.theme, item.numbers.front().text);
    }
    return text;
  }
  std::string operator()(const ThemeRank& value) const {
    return fmt::format("{}={}", value.theme, value.rank);
  }
};

}  // namespace

std::string field_text(const Value& value) { return std::visit(FieldText(), value); }

}  // namespace recs::report
