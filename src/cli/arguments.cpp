#include "cli/arguments.hpp"

#include "cli/format.hpp"
#include "cli/help_text.hpp"
#include "recs/error.hpp"
#include "text/number.hpp"
#include "text/suggestion.hpp"
#include "text/unicode.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace recs::cli {
namespace {

constexpr std::int64_t most_answers = 1000;
constexpr std::int64_t narrowest = 20;
constexpr std::int64_t widest = 1000;

std::size_t parse_number(const std::string& option, const std::string& typed, std::int64_t least,
                         std::int64_t most) {
  const auto value = text::parse_whole(typed);
  if (!value || *value < least || *value > most) {
    throw Error(fmt::format("{}: '{}' is not a whole number from {} to {}", option, text::printable(typed),
                            least, most));
  }
  return static_cast<std::size_t>(*value);
}

std::vector<std::string> split_fields(const std::vector<std::string>& lists) {
  std::vector<std::string> fields;
  for (std::string_view rest : lists) {
    for (bool more = true; more;) {
      const auto comma = rest.find(',');
      more = comma != std::string_view::npos;
      std::string field(rest.substr(0, comma));
      if (field.empty()) throw Error("--fields: an empty field name; write --fields title,year");
      if (std::ranges::find(fields, field) != fields.end()) {
        throw Error(fmt::format("--fields: '{}' comes twice", field));
      }
      fields.push_back(std::move(field));
      rest.remove_prefix(more ? comma + 1 : rest.size());
    }
  }
  return fields;
}

struct CommandName {
  const char* name;
  Command command;
  const char* help;
};
constexpr std::array command_names = {
    CommandName{"show", Command::show, "Print all that the catalogue says of a film"},
    CommandName{"list", Command::list, "Print the films of the catalogue"},
    CommandName{"themes", Command::themes, "Print the themes, or one theme and its films"},
    CommandName{"check", Command::check, "Report every problem in a catalogue"},
    CommandName{"index", Command::index, "Make the index of the catalogue ahead of time"},
};

std::vector<std::string> colors() { return {"auto", "always", "never"}; }

using Words = std::span<const char* const>;

// How much of the command line to define. Defining an option takes longer than parsing it, so at first only
// those are defined that may be meant; where that fails, the whole definition tells what is wrong.
enum class Extent { mentioned, whole };

// The definition of the command line, bound to the plain fields that the parser fills.
class Parser {
 public:
  Parser(Words words, Extent extent) : words_(words), extent_(extent) {
    app_.require_subcommand(0, 1);
    app_.allow_extras();
    app_.set_help_flag();
    if (extent_ == Extent::whole) {
      app_.set_help_flag("-h,--help", "Print this help");
      app_.footer(format_help() + '\n' + examples);
      app_.get_formatter()->column_width(30);
      app_.get_formatter()->label("Usage", "Usage");
    }
    if (is_needed("--version")) app_.set_version_flag("--version", "recs " RECS_VERSION, "Print the version");

    add_repeatable("--like", options_.likes, "TITLE", "A film you like; several are blended", "Ask");
    add_text("-n,--limit", limit_, "N", "How many films, 1 to 1000 (default 8)", "Ask");
    add_choice("-f,--format", options_.format, "FORMAT", typed_formats, "How to print: see Formats below");
    add_repeatable("--fields", fields_, "A,B,C", "Which fields to print, in this order", "Show");
    add_flag("-0,--null", options_.ends_rows_with_null, "End each row with NUL, for xargs -0", "Show");
    add_choice("--color", options_.color, "WHEN", colors, "auto, always or never");
    add_flag("--explain", options_.explains, "Give the account of each score: theme by theme", "Show");
    add_text("-o,--output", output_file_, "FILE", "Write to FILE; its extension chooses the format", "Show");
    add_text("--width", width_, "N", "Columns of the layout, 20 to 1000 (default: the terminal's)", "Show");
    add_repeatable("-C,--catalog", options_.catalogs, "PATH",
                   "YAML file, directory, or - for standard input; repeatable", "Where");
    add_flag("--no-cache", options_.has_no_cache, "Read the catalogue anew and keep no index of it", "Where");

    for (const CommandName& each : command_names) {
      if (extent_ == Extent::whole ||
          std::ranges::find(words_, std::string_view(each.name)) != words_.end()) {
        add_command(each);
      }
    }
  }

  std::variant<Options, Help> parse() {
    refuse_missing_values();
    try {
      std::vector<std::string> reversed(words_.rbegin(), words_.rend());  // as the parser wants them
      app_.parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
      return Help{help()};
    } catch (const CLI::CallForVersion&) {
      return Help{"recs " RECS_VERSION "\n"};
    } catch (const CLI::ParseError& error) {
      refuse_leftovers();
      throw Error(describe(error));
    }
    refuse_leftovers();
    if (limit_) options_.limit = parse_number("--limit", *limit_, 1, most_answers);
    if (width_) options_.width = parse_number("--width", *width_, narrowest, widest);
    options_.fields = split_fields(fields_);
    if (output_file_) set_output_file(*output_file_);
    options_.command = chosen_command();
    return options_;
  }

 private:
  // Whether a word may be one of the options `names` (`-n,--limit`): `--limit`, `--limit=3`, `-n3`, `-0n3`.
  [[nodiscard]] bool is_needed(std::string_view names) const {
    if (extent_ == Extent::whole) return true;
    const char letter = names.starts_with("--") ? '\0' : names[1];
    const std::string_view long_name = names.substr(names.find("--"));
    return std::ranges::any_of(words_, [&](std::string_view word) {
      if (word.starts_with("--")) return word.starts_with(long_name);
      return letter != '\0' && word.starts_with('-') && word.find(letter) != std::string_view::npos;
    });
  }

  void add_flag(const char* names, bool& value, const char* help, const char* group) {
    if (!is_needed(names)) return;
    app_.add_flag(names, value, help)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)->group(group);
  }

  // Values are taken one at a time and as they are: a vector option would read `[REC]` as a list.
  void add_repeatable(const char* name, std::vector<std::string>& values, const char* type, const char* help,
                      const char* group) {
    if (!is_needed(name)) return;
    app_.add_option_function<std::string>(
            name, [&values](const std::string& value) { values.push_back(value); }, help)
        ->trigger_on_parse()
        ->take_all()
        ->type_name(type)
        ->group(group);
  }

  void add_text(const char* name, std::optional<std::string>& value, const char* type, const char* help,
                const char* group) {
    if (!is_needed(name)) return;
    app_.add_option_function<std::string>(
            name, [&value](const std::string& typed) { value = typed; }, help)
        ->type_name(type)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
        ->group(group);
  }

  void add_choice(const char* name, std::string& value, const char* type, std::vector<std::string> (*names)(),
                  const char* help) {
    if (!is_needed(name)) return;
    const std::vector<std::string> choices = names();
    const auto check = [choices](const std::string& typed) {
      if (std::ranges::find(choices, typed) != choices.end()) return std::string();
      return fmt::format("'{}' is not one of {}", text::printable(typed), fmt::join(choices, ", "));
    };
    app_.add_option(name, value, help)
        ->check(CLI::Validator(check, ""))
        ->type_name(type)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
        ->group("Show");
  }

  void add_command(const CommandName& each) {
    CLI::App* const command = app_.add_subcommand(each.name, each.help);
    command->fallthrough();
    command->allow_extras();
    // The parser passes options it does not know on to the program, but takes `-0` for a number.
    command->add_flag("-0,--null", options_.ends_rows_with_null)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
        ->group("");
    command->footer("Options such as --catalog may follow: see recs --help");
    command->group("Look");
    if (each.command == Command::show) {
      command->add_option("TITLE", options_.name, "The film")->required()->type_name("");
    } else if (each.command == Command::themes) {
      command->add_option("NAME", options_.name, "The theme")->type_name("");
    } else if (each.command == Command::check) {
      command->add_flag("--strict", options_.is_strict,
                        "Question also what is no mistake: tags, themes, spellings");
      command->add_option("PATH", options_.paths, "Files or directories (default: the catalogue in use)")
          ->type_name("");
    }
  }

  [[nodiscard]] std::string help() const {
    const auto chosen = app_.get_subcommands();
    std::string text = chosen.empty() ? app_.help() : chosen.front()->help("recs");
    for (auto gap = text.find("\n\n\n"); gap != std::string::npos; gap = text.find("\n\n\n"))
      text.erase(gap, 1);
    return text;
  }

  [[nodiscard]] Command chosen_command() const {
    const auto chosen = app_.get_subcommands();
    if (chosen.empty()) return Command::recommend;
    const auto named = [&](const CommandName& each) { return chosen.front()->get_name() == each.name; };
    return std::ranges::find_if(command_names, named)->command;
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
      const bool takes_value = option != nullptr && option->get_items_expected_max() > 0;
      const bool meets_option = takes_value && i + 1 < words_.size() && find(words_[i + 1]) != nullptr;
      if (ends_in_sign || meets_option) {
        const std::string name =
            takes_value ? option->get_name() : std::string(word.substr(0, word.size() - 1));
        throw Error(fmt::format("{} needs a value", text::printable(name)));
      }
    }
  }

  void set_output_file(const std::string& path) {
    if (path.empty()) throw Error("--output needs a value");
    options_.output_file = path;
    if (!options_.format.empty()) return;
    const auto format = format_of_extension(path);
    if (!format) {
      throw Error(fmt::format("--output: '{}' has no extension that names a format; add --format",
                              text::printable(path)));
    }
    options_.format = name_of(*format).name;
  }

  // What the definition has no place for: named before anything else that is wrong, since it is often the
  // cause.
  void refuse_leftovers() const {
    const auto leftovers = app_.remaining(true);
    const bool has_terminator = std::ranges::find(leftovers, "--") != leftovers.end();
    for (const std::string& word : leftovers) {
      const std::string shown = text::printable(word);
      if (word == "--") continue;
      if (word.size() > 1 && word.front() == '-' && !has_terminator) {
        const std::string name = word.substr(0, word.find('='));
        const auto names = option_names();
        const std::vector<std::string_view> known(names.begin(), names.end());
        throw Error(
            fmt::format("unknown option '{}'{}", text::printable(name), text::did_you_mean(name, known)));
      }
      if (!app_.get_subcommands().empty()) throw Error(fmt::format("unexpected argument '{}'", shown));
      std::vector<std::string_view> known;
      for (const CommandName& each : command_names) known.emplace_back(each.name);
      const auto near = text::did_you_mean(word, known);
      throw Error(
          fmt::format("unknown command '{}'{}", shown,
                      near.empty() ? fmt::format("; for films like it: recs --like \"{}\"", shown) : near));
    }
  }

  [[nodiscard]] std::vector<std::string> option_names() const {
    std::vector<std::string> names;
    for (const CLI::Option* const option : app_.get_options()) names.push_back(option->get_name());
    return names;
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
  CLI::App app_{
      "Films like the films you like, with the reasons: offline, from a catalogue you can read and edit.",
      "recs"};
  Options options_;
  std::optional<std::string> limit_;
  std::optional<std::string> width_;
  std::optional<std::string> output_file_;
  std::vector<std::string> fields_;
};

}  // namespace

std::variant<Options, Help> parse_arguments(int argc, const char* const* argv) {
  if (argc < 2) return Help{short_help};
  const Words words = Words(argv, static_cast<std::size_t>(argc)).subspan(1);
  try {
    return Parser(words, Extent::mentioned).parse();
  } catch (const Error&) {
    return Parser(words, Extent::whole).parse();
  }
}

}  // namespace recs::cli
