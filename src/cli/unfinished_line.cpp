#include "cli/unfinished_line.hpp"

#include "recs/error.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace recs::cli {
namespace {

const OptionRow* option_named(std::string_view name) {
  const auto found = std::ranges::find(option_table(), name, &OptionRow::name);
  return found == option_table().end() ? nullptr : &*found;
}

const OptionRow* option_with_letter(char letter) {
  const auto found = std::ranges::find(option_table(), letter, &OptionRow::letter);
  return letter == '\0' || found == option_table().end() ? nullptr : &*found;
}

// An option in a word, and where its value begins, if it has one: after `--like=`, after `-n`.
struct OptionWord {
  const OptionRow* row = nullptr;
  std::size_t value = std::string_view::npos;
};

std::vector<OptionWord> options_in(std::string_view word) {
  if (word.starts_with("--")) {
    const auto sign = word.find('=');
    return {{option_named(word.substr(0, sign)), sign == std::string_view::npos ? sign : sign + 1}};
  }
  std::vector<OptionWord> options;
  for (std::size_t i = 1; i < word.size(); ++i) {
    const OptionRow* const row = option_with_letter(word[i]);
    const bool has_value = row != nullptr && row->takes_value() && i + 1 < word.size();
    options.push_back({row, has_value ? i + 1 : std::string_view::npos});
    if (has_value) break;
  }
  return options;
}

class Reader {
 public:
  UnfinishedLine read(std::span<const std::string> words) {
    for (const std::string& word : words.first(words.size() - 1)) read_word(word);
    read_last(words.back());
    return std::move(line_);
  }

 private:
  void read_word(const std::string& word) {
    if (awaiting_ != nullptr) {
      give(*std::exchange(awaiting_, nullptr), word);
    } else if (is_option(word)) {
      read_options_in(word);
    } else if (may_be_command() && command_named(word) != Command::recommend) {
      line_.options.command = command_named(word);
    } else {
      line_.options.operands.push_back(word);
    }
  }

  void read_options_in(const std::string& word) {
    if (word == "--") {
      only_operands_ = true;
      return;
    }
    for (const OptionWord& each : options_in(word)) {
      if (each.row == nullptr) continue;
      line_.given.push_back(each.row);
      if (!each.row->takes_value()) {
        give(*each.row, "");
      } else if (each.value != std::string_view::npos) {
        give(*each.row, word.substr(each.value));
      } else if (!each.row->value_is_optional()) {
        awaiting_ = each.row;
      }
    }
  }

  void give(const OptionRow& row, std::string value) {
    try {
      row.take(line_.options, {.row = &row, .value = std::move(value), .place = std::string(row.name)});
    } catch (const Error&) {
      // It will be told when the line is run.
    }
  }

  void read_last(const std::string& word) {
    line_.typed = word;
    if (awaiting_ != nullptr) {
      line_.option = awaiting_;
      return;
    }
    if (!only_operands_ && word.starts_with('-')) {
      const auto options = options_in(word);
      if (!options.empty() && options.back().value != std::string_view::npos) {
        line_.option = options.back().row;
        line_.kept = word.substr(0, options.back().value);
        line_.typed = word.substr(options.back().value);
      } else {
        line_.may_be_option = true;
      }
      return;
    }
    line_.operand = next_operand();
    line_.may_be_command = may_be_command();
    line_.may_be_option = word.empty() && line_.operand == nullptr && !only_operands_;
  }

  [[nodiscard]] bool is_option(std::string_view word) const {
    return !only_operands_ && word.size() > 1 && word.starts_with('-');
  }

  [[nodiscard]] bool may_be_command() const {
    return line_.options.command == Command::recommend && line_.options.operands.empty() && !only_operands_;
  }

  [[nodiscard]] const Operand* next_operand() const {
    const auto& operands = row_of(line_.options.command).operands;
    const std::size_t taken = line_.options.operands.size();
    for (std::size_t i = 0; i < operands.size() && !operands[i].name.empty(); ++i) {
      if (i == taken || operands[i].is_repeatable) return &operands[i];
    }
    return nullptr;
  }

  UnfinishedLine line_;
  const OptionRow* awaiting_ = nullptr;  // the option whose value comes next
  bool only_operands_ = false;           // after `--`
};

}  // namespace

UnfinishedLine read_unfinished_line(std::span<const std::string> words) { return Reader().read(words); }

}  // namespace recs::cli
