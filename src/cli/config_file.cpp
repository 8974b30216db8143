#include "cli/config_file.hpp"

#include "cli/environment.hpp"
#include "cli/input.hpp"
#include "recs/error.hpp"
#include "text/suggestion.hpp"
#include "text/trim.hpp"
#include "text/unicode.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string_view>
#include <system_error>

namespace recs::cli {
namespace fs = std::filesystem;
namespace {

// A line of the file, and those after it that a list goes on in.
struct Entry {
  std::size_t line = 0;
  std::string text;
};

// Where the comment of a line begins; the parser takes any `#` for that, also one in quotes.
std::size_t find_comment(std::string_view line, const std::string& place) {
  char quote = '\0';
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '#' && quote == '\0') return i;
    if (line[i] == '#') throw Error(place + "a value cannot contain '#'");
    if (quote != '\0' ? line[i] == quote : line[i] == '"' || line[i] == '\'') {
      quote = quote == '\0' ? line[i] : '\0';
    }
  }
  if (quote != '\0') throw Error(fmt::format("{}a quote {} is not closed", place, quote));
  return line.size();
}

// Reads the options of one file.
class ConfigReader {
 public:
  explicit ConfigReader(std::string path) : path_(std::move(path)) {}

  std::vector<Given> read() {
    for (const Entry& entry : split(read_input(path_))) add(entry);
    return std::move(given_);
  }

 private:
  [[nodiscard]] std::string place(std::size_t line) const {
    return fmt::format("{}:{}: ", input_name(path_), line);
  }

  [[nodiscard]] std::vector<Entry> split(std::string_view text) const {
    std::vector<Entry> entries;
    bool is_in_list = false;
    for (std::size_t number = 1; !text.empty(); ++number) {
      std::string_view line = text.substr(0, text.find('\n'));
      text.remove_prefix(std::min(text.size(), line.size() + 1));
      line = text::trim(line.substr(0, find_comment(line, place(number))));
      if (line.empty()) continue;
      if (!is_in_list) entries.push_back({number, ""});
      entries.back().text += line;
      const std::string_view entry = entries.back().text;
      const auto sign = entry.find('=');
      is_in_list = sign != std::string_view::npos && text::trim(entry.substr(sign + 1)).starts_with('[') &&
                   !entry.ends_with(']');
    }
    if (is_in_list) throw Error(place(entries.back().line) + "a list is not closed; end it with ]");
    return entries;
  }

  void add(const Entry& entry) {
    const std::string at = place(entry.line);
    if (entry.text.front() == '[') throw Error(at + "there are no sections; write name = value");
    const auto sign = entry.text.find('=');
    if (sign == std::string::npos || text::trim(std::string_view(entry.text).substr(sign + 1)).empty()) {
      throw Error(fmt::format("{}'{}' is not of the form name = value", at, text::printable(entry.text)));
    }
    std::istringstream stream(entry.text);
    const auto items = CLI::ConfigTOML().from_config(stream);
    if (items.size() != 1 || !items.front().parents.empty()) {
      throw Error(fmt::format("{}'{}' is not of the form name = value", at, text::printable(entry.text)));
    }
    add(items.front().name, items.front().inputs, at);
  }

  void add(const std::string& name, const std::vector<std::string>& values, const std::string& at) {
    const OptionRow& row = require_row(name, at);
    const auto is_same = [&](const Given& earlier) { return earlier.row == &row; };
    if (std::ranges::any_of(given_, is_same)) throw Error(fmt::format("{}'{}' comes twice", at, name));
    if (!row.is_repeatable && values.size() != 1) {
      throw Error(fmt::format("{}'{}' takes one value", at, name));
    }
    for (const std::string& value : values) {
      if (row.value.empty() && value != "true" && value != "false") {
        throw Error(fmt::format("{}'{}' is true or false, not '{}'", at, name, text::printable(value)));
      }
      if (row.value.empty() && value == "false") continue;
      given_.push_back({.row = &row,
                        .value = row.value.empty()          ? ""
                                 : row.names == Named::file ? resolve(value)
                                                            : value,
                        .place = at + name,
                        .is_standing = true});
    }
  }

  static const OptionRow& require_row(const std::string& name, const std::string& at) {
    std::vector<std::string_view> known;
    for (const OptionRow& row : option_table()) {
      const std::string_view row_name = row.name.substr(2);
      if (row_name == name && row.may_stand) return row;
      if (row_name == name) throw Error(fmt::format("{}'{}' is not an option for every run", at, name));
      if (row.may_stand) known.push_back(row_name);
    }
    throw Error(
        fmt::format("{}unknown option '{}'{}", at, text::printable(name), text::did_you_mean(name, known)));
  }

  // What the file calls a file.
  [[nodiscard]] std::string resolve(const std::string& value) const {
    if (value.starts_with("~/")) return environment("HOME") + value.substr(1);
    return (fs::path(path_).parent_path() / value).string();
  }

  std::string path_;
  std::vector<Given> given_;
};

}  // namespace

std::string locate_config() {
  const std::string config = environment("XDG_CONFIG_HOME");
  const std::string home = environment("HOME");
  // A relative XDG_CONFIG_HOME is invalid by the XDG Base Directory Specification.
  const fs::path base = fs::path(config).is_absolute() ? fs::path(config)
                        : home.empty()                 ? fs::path()
                                                       : fs::path(home) / ".config";
  return base.empty() ? "" : (base / "recs" / "config.toml").string();
}

std::vector<Given> read_config(const std::string& path) {
  std::error_code error;
  if (path.empty() || !fs::exists(path, error)) return {};
  return ConfigReader(path).read();
}

}  // namespace recs::cli
