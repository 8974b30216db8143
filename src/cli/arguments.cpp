#include "cli/arguments.hpp"

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
#include <cstdint>
#include <string_view>
#include <utility>

namespace recs::cli {
namespace {

constexpr std::int64_t most_answers = 1000;
constexpr std::int64_t narrowest = 20;
constexpr std::int64_t widest = 1000;

constexpr const char* short_help = R"help(recs recommends films like the films you like.

  recs --like "Her"                     what to watch next, and why
  recs --like "Her" --like "Moon" -n 3  the three films nearest to both

More: recs --help
)help";

constexpr const char* examples = R"help(Examples:
  recs --like "Her"                       eight films like Her, and why
  recs --like "Solaris (1972)" -n 20      more of them, for one of two films of a title
  recs --like Her --like Moon             films like both
  recs --like Her -f json | jq '.[0]'     for scripts
  recs -C my-films.yaml --like "My Film"  a catalogue of your own
  recs show "Her"                         all the catalogue says of a film

Scores are the weighted Jaccard similarity of the themes, 0 to 1. Several liked films count as one: each theme has the
mean of its weights in them. On a terminal the answer is laid out for reading; in a pipe it is one film a line, with
tabs between score, title, year and blurb. Exit status: 0 answered, 1 nothing to print, 2 error.
)help";

std::size_t parse_number(const std::string& option, const std::string& typed, std::int64_t least, std::int64_t most) {
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

// The definition of the command line, bound to the plain fields that the parser fills.
class Parser {
 public:
  Parser() {
    app_.require_subcommand(0, 1);
    app_.allow_extras();
    app_.set_help_flag("-h,--help", "Print this help");
    app_.set_version_flag("--version", "recs " RECS_VERSION, "Print the version");
    app_.footer(examples);
    app_.get_formatter()->column_width(30);
    app_.get_formatter()->label("Usage", "Usage");

    add_repeatable("--like", options_.likes, "TITLE", "A film you like; several are blended", "Ask");
    add_text("-n,--limit", limit_, "N", "How many films, 1 to 1000 (default 8)", "Ask");
    add_repeatable(
        "-C,--catalog", options_.catalogs, "PATH",
        "YAML file, directory, or - for standard input; repeatable (default: $RECS_CATALOG, the bundled one, "
        "or $XDG_DATA_HOME/recs/catalog)",
        "Ask");
    add_choice("-f,--format", options_.format, "FORMAT", formats(),
               "text, tsv, json or jsonl (default: text on a terminal, else tsv)");
    add_repeatable("--fields", fields_, "A,B,C", "Which fields to print, in this order", "Show");
    app_.add_flag("-0,--null", options_.ends_rows_with_null, "End each row with NUL, for xargs -0")
        ->group("Show");
    add_choice("--color", options_.color, "WHEN", {"auto", "always", "never"}, "auto, always or never");
    add_text("--width", width_, "N", "Columns of the layout, 20 to 1000 (default: the terminal's)", "Show");

    add_command("show", "Print all that the catalogue says of a film")
        ->add_option("TITLE", options_.name, "The film")
        ->type_name("");
    add_command("list", "Print the films of the catalogue");
    add_command("themes", "Print the themes, or the films of one theme")
        ->add_option("NAME", options_.name, "The theme")
        ->type_name("");
    add_command("check", "Report every problem in a catalogue")
        ->add_option("PATH", options_.paths, "Files or directories (default: the catalogue in use)")
        ->type_name("");
  }

  std::variant<Options, Help> parse(int argc, const char* const* argv) {
    if (argc < 2) return Help{short_help};
    try {
      app_.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
      return Help{help()};
    } catch (const CLI::CallForVersion&) {
      return Help{"recs " RECS_VERSION "\n"};
    } catch (const CLI::ParseError& error) {
      refuse_leftovers();
      throw Error(describe(error));
    }
    refuse_leftovers();
    if (!limit_.empty()) options_.limit = parse_number("--limit", limit_, 1, most_answers);
    if (!width_.empty()) options_.width = parse_number("--width", width_, narrowest, widest);
    options_.fields = split_fields(fields_);
    options_.command = chosen_command();
    return options_;
  }

 private:
  static std::vector<std::string> formats() { return {"text", "tsv", "json", "jsonl"}; }

  // Values are taken one at a time and as they are: a vector option would read `[REC]` as a list.
  void add_repeatable(const std::string& name, std::vector<std::string>& values, const std::string& type,
                      const std::string& help, const std::string& group) {
    app_.add_option_function<std::string>(
            name, [&values](const std::string& value) { values.push_back(value); }, help)
        ->trigger_on_parse()
        ->take_all()
        ->type_name(type)
        ->group(group);
  }

  void add_text(const std::string& name, std::string& value, const std::string& type, const std::string& help,
                const std::string& group) {
    app_.add_option(name, value, help)->type_name(type)->group(group);
  }

  void add_choice(const std::string& name, std::string& value, const std::string& type,
                  const std::vector<std::string>& choices, const std::string& help) {
    const auto check = [choices](const std::string& typed) {
      if (std::ranges::find(choices, typed) != choices.end()) return std::string();
      return fmt::format("'{}' is not one of {}", text::printable(typed), fmt::join(choices, ", "));
    };
    app_.add_option(name, value, help)->check(CLI::Validator(check, ""))->type_name(type)->group("Show");
  }

  CLI::App* add_command(const std::string& name, const std::string& help) {
    CLI::App* const command = app_.add_subcommand(name, help);
    command->fallthrough();
    command->allow_extras();
    command->get_formatter()->column_width(30);
    command->group("Look");
    return command;
  }

  [[nodiscard]] std::string help() const {
    const auto chosen = app_.get_subcommands();
    return chosen.empty() ? app_.help() : chosen.front()->help("recs");
  }

  [[nodiscard]] Command chosen_command() const {
    const auto chosen = app_.get_subcommands();
    if (chosen.empty()) return Command::recommend;
    const std::string& name = chosen.front()->get_name();
    return name == "show"     ? Command::show
           : name == "list"   ? Command::list
           : name == "themes" ? Command::themes
                              : Command::check;
  }

  // What the definition has no place for: named before anything else that is wrong, since it is often the
  // cause.
  void refuse_leftovers() const {
    for (const std::string& word : app_.remaining(true)) {
      if (word.size() > 1 && word.front() == '-') {
        const std::string name = word.substr(0, word.find('='));
        throw Error(fmt::format("unknown option '{}'{}", text::printable(name),
                                text::did_you_mean(name, option_names())));
      }
      const auto commands = command_names();
      if (!app_.get_subcommands().empty())
        throw Error(fmt::format("unexpected argument '{}'", text::printable(word)));
      const auto near = text::did_you_mean(word, commands);
      throw Error(fmt::format(
          "unknown command '{}'{}", text::printable(word),
          near.empty() ? fmt::format("; for films like it: recs --like \"{}\"", text::printable(word))
                       : near));
    }
  }

  [[nodiscard]] static std::vector<std::string_view> option_names() {
    return {"--like", "--limit", "--catalog", "--format", "--fields",
            "--null", "--color", "--width",   "--help",   "--version"};
  }
  [[nodiscard]] static std::vector<std::string_view> command_names() {
    return {"show", "list", "themes", "check"};
  }

  static std::string describe(const CLI::ParseError& error) { return error.what(); }

  CLI::App app_{
      "Films like the films you like, with the reasons: offline, from a catalogue you can read and edit.",
      "recs"};
  Options options_;
  std::string limit_;
  std::string width_;
  std::vector<std::string> fields_;
};

}  // namespace

std::variant<Options, Help> parse_arguments(int argc, const char* const* argv) {
  return Parser().parse(argc, argv);
}

}  // namespace recs::cli
