#include "report/json_text.hpp"
#include "report/table.hpp"

#include <nlohmann/json.hpp>

#include <charconv>

namespace recs::report {
namespace {

using Json = nlohmann::ordered_json;

Json to_json_number(const Number& number) {
  double value = 0;
  std::from_chars(number.text.data(), number.text.data() + number.text.size(), value);
  return value;
}

struct FieldJson {
  Json operator()(std::monostate /*nothing*/) const { return nullptr; }
  Json operator()(std::int64_t value) const { return value; }
  Json operator()(const Number& value) const { return to_json_number(value); }
  Json operator()(const std::string& value) const { return value; }
  Json operator()(const std::vector<std::string>& values) const { return values; }
  Json operator()(const ThemeNumbers& values) const {
    Json array = Json::array();
    for (const auto& item : values.items) {
      Json object;
      object["theme"] = item.theme;
      for (std::size_t i = 0; i < item.numbers.size(); ++i) {
        object[std::string(values.labels[i])] = to_json_number(item.numbers[i]);
      }
      array.push_back(std::move(object));
    }
    return array;
  }
  Json operator()(const ThemeRank& value) const { return {{"theme", value.theme}, {"rank", value.rank}}; }
};

Json to_object(const Table& table, const std::vector<Value>& row) {
  Json object = Json::object();
  for (std::size_t i = 0; i < row.size(); ++i)
    object[std::string(table.columns[i])] = std::visit(FieldJson(), row[i]);
  return object;
}

}  // namespace

std::string json_text(const std::string& text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string to_json(const Table& table) {
  Json array = Json::array();
  for (const auto& row : table.rows) array.push_back(to_object(table, row));
  return array.dump(2) + '\n';
}

std::string to_jsonl(const Table& table, char row_end) {
  std::string out;
  for (const auto& row : table.rows) {
    out += to_object(table, row).dump();
    out += row_end;
  }
  return out;
}

}  // namespace recs::report
