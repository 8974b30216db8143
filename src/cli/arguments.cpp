#include "cli/arguments.hpp"

#include "cli/command_table.hpp"
#include "cli/config_file.hpp"
#include "cli/help.hpp"
#include "cli/option_table.hpp"
#include "recs/error.hpp"
#include "text/suggestion.hpp"
#include "text/unicode.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace recs::cli {
namespace {

using Words = std::span<const char* const>;

// How much of the command line to define. Defining an option takes longer than parsing it, so at first only
// those are defined that may be meant; where that fails, the whole definition tells what is wrong.
enum class Extent { mentioned, whole };

// Turns the tables into the definition of a command line, and words into what was given.
class Parser {
 public:
  Parser(Words words, Extent extent) : words_(words), extent_(extent) {
    app_.require_subcommand(0, 1);
    app_.allow_extras();
    app_.set_help_flag();
    if (is_whole()) {
      app_.set_help_flag("-h,--help");
      app_.set_version_flag("--version", "");
    }
    for (const OptionRow& row : option_table()) {
      if (is_whole() || is_mentioned(row.name, row.letter)) add_option(app_, row);
    }
    for (const CommandRow& row : command_table()) {
      if (is_whole() || std::ranges::find(words_, row.name) != words_.end()) add_command(row);
    }
  }

  std::variant<Options, Help> parse() {
    refuse_missing_values();
    try {
      std::vector<std::string> reversed(words_.rbegin(), words_.rend());  // as the parser wants them
      app_.parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
      return Help{help_of(chosen_command())};
    } catch (const CLI::CallForVersion&) {
      return Help{"recs " RECS_VERSION "\n"};
    } catch (const CLI::ParseError& error) {
      refuse_leftovers();
      throw Error(describe(error));
    }
    refuse_leftovers();
    refuse_unknown_operands();
    const auto standing = reads_config() ? read_config(locate_config()) : std::vector<Given>();
    Options options = read_options(command_, std::move(operands_), given_, standing);
    options.words.assign(words_.begin(), words_.end());
    return options;
  }

 private:
  [[nodiscard]] bool is_whole() const { return extent_ == Extent::whole; }

  [[nodiscard]] bool is_given(std::string_view name) const {
    return std::ranges::any_of(given_, [&](const Given& each) { return each.row->name == name; });
  }

  // A mistake in a configuration file is none of a command that no option goes with.
  [[nodiscard]] bool reads_config() const {
    return !is_given("--no-config") && std::ranges::any_of(option_table(), [this](const OptionRow& row) {
      return row.goes_with(command_);
    });
  }

  // Whether a word may be this option: `--limit`, `--limit=3`, `-n3`, `-0n3`.
  [[nodiscard]] bool is_mentioned(std::string_view name, char letter) const {
    return std::ranges::any_of(words_, [&](std::string_view word) {
      if (word.starts_with("--")) return word.starts_with(name);
      return letter != '\0' && word.starts_with('-') && word.find(letter) != std::string_view::npos;
    });
  }

  // Values are taken one at a time and as they are: a vector option would read `[REC]` as a list.
  void add_option(CLI::App& app, const OptionRow& row) {
    const std::string name(row.name);
    const std::string names = row.letter == '\0' ? name : fmt::format("-{},{}", row.letter, name);
    const auto give = [this, &row](std::string value) {
      given_.push_back({.row = &row, .value = std::move(value), .place = std::string(row.name)});
    };
    if (row.value.empty()) {
      app.add_flag_function(names, [give](std::int64_t times) {
        if (times > 0) give("");
      });
    } else {
      app.add_option_function<std::string>(names, give)
          ->trigger_on_parse()
          ->take_all()
          ->expected(row.value_is_optional() ? 0 : 1, 1);
    }
  }

  void add_command(const CommandRow& row) {
    CLI::App* const command = app_.add_subcommand(std::string(row.name));
    command->fallthrough();
    command->allow_extras();
    command->parse_complete_callback([this, &row] { command_ = row.command; });
    // The parser passes options it does not know on to the program, but takes `-0` for a number.
    for (const OptionRow& option : option_table()) {
      if (option.goes_with(row.command) && (is_whole() || option.letter == '0')) {
        add_option(*command, option);
      }
    }
    for (const Operand& operand : row.operands) {
      if (!operand.name.empty()) add_operand(*command, operand);
    }
  }

  void add_operand(CLI::App& command, const Operand& operand) {
    const std::string name(operand.name);
    CLI::Option* const option =
        operand.is_repeatable
            ? command.add_option_function<std::vector<std::string>>(
                  name, [this](const std::vector<std::string>& words) { operands_ = words; })
            : command.add_option_function<std::string>(
                  name, [this](const std::string& word) { operands_.push_back(word); });
    option->required(operand.is_required);
  }

  [[nodiscard]] Command chosen_command() const {
    const auto chosen = app_.get_subcommands();
    return chosen.empty() ? Command::recommend : command_named(chosen.front()->get_name());
  }

  // The parser would take the next argument for the value, even if it is an option: `--like= --limit 3`.
  void refuse_missing_values() const {
    const auto find = [this](std::string_view word) {
      return word.starts_with('-') ? app_.get_option_no_throw(std::string(word)) : nullptr;
    };
    for (std::size_t i = 0; i < words_.size() && words_[i] != std::string_view("--"); ++i) {
      const std::string_view word = words_[i];
      const bool ends_in_sign = word.starts_with("--") && word.find('=') == word.size() - 1;
      const auto* const option = find(word);
      const bool takes_value = option != nullptr && option->get_items_expected_min() > 0;
      const bool meets_option = takes_value && i + 1 < words_.size() && find(words_[i + 1]) != nullptr;
      if (ends_in_sign || meets_option) {
        const std::string name =
            takes_value ? option->get_name() : std::string(word.substr(0, word.size() - 1));
        throw Error(fmt::format("{} needs a value", text::printable(name)));
      }
    }
  }

  // What the definition has no place for: named before anything else that is wrong, since it is often the
  // cause.
  void refuse_leftovers() const {
    const auto leftovers = app_.remaining(true);
    const bool has_terminator = std::ranges::find(leftovers, "--") != leftovers.end();
    for (const std::string& word : leftovers) {
      if (word == "--") continue;
      const bool is_option = word.size() > 1 && word.front() == '-' && !has_terminator;
      throw Error(is_option ? unknown_option(word) : unknown_word(word));
    }
  }

  void refuse_unknown_operands() const {
    const auto& taken = row_of(command_).operands;
    for (std::size_t i = 0; i < std::min(taken.size(), operands_.size()); ++i) {
      if (taken[i].choices == nullptr) continue;
      const auto choices = taken[i].choices();
      if (std::ranges::find(choices, operands_[i]) != choices.end()) continue;
      const std::vector<std::string_view> known(choices.begin(), choices.end());
      const auto near = text::did_you_mean(operands_[i], known);
      throw Error(fmt::format("{}: '{}' is not one of {}{}", taken[i].name, text::printable(operands_[i]),
                              fmt::join(choices, ", "), near));
    }
  }

  static std::string unknown_option(std::string_view word) {
    const std::string_view name = word.substr(0, word.find('='));
    std::vector<std::string_view> known = {"--help", "--version"};
    for (const OptionRow& row : option_table()) known.push_back(row.name);
    return fmt::format("unknown option '{}'{}", text::printable(name), text::did_you_mean(name, known));
  }

  [[nodiscard]] std::string unknown_word(std::string_view word) const {
    const std::string shown = text::printable(word);
    if (!app_.get_subcommands().empty()) return fmt::format("unexpected argument '{}'", shown);
    std::vector<std::string_view> known;
    for (const CommandRow& each : command_table()) known.push_back(each.name);
    const auto near = text::did_you_mean(word, known);
    return fmt::format("unknown command '{}'{}", shown,
                       near.empty() ? fmt::format("; for films like it: recs --like \"{}\"", shown) : near);
  }

  // The parser names the option first: `--limit: 1 required N missing`.
  static std::string describe(const CLI::ParseError& error) {
    const std::string message = error.what();
    if (error.get_name() == "ArgumentMismatch")
      return message.substr(0, message.find(':')) + " needs a value";
    if (error.get_name() == "RequiredError") return message.substr(0, message.find(' ')) + " is missing";
    return text::printable(message);
  }

  Words words_;
  Extent extent_;
  CLI::App app_;
  Command command_ = Command::recommend;
  std::vector<std::string> operands_;
  std::vector<Given> given_;
};

}  // namespace

std::variant<Options, Help> parse_arguments(int argc, const char* const* argv) {
  if (argc < 2) return Help{short_help};
  const Words words = Words(argv, static_cast<std::size_t>(argc)).subspan(1);
  // What a shell completes is any line, right or wrong.
  if (words.front() == std::string_view("complete")) {
    Options options;
    options.command = Command::complete;
    options.words.assign(words.begin(), words.end());
    return options;
  }
  try {
    return Parser(words, Extent::mentioned).parse();
  } catch (const Error&) {
    return Parser(words, Extent::whole).parse();
  }
}

}  // namespace recs::cli
