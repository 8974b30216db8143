#include "cli/option_table.hpp"

#include "cli/format.hpp"
#include "cli/option_value.hpp"
#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace recs::cli {
namespace {

constexpr std::int64_t most_answers = 1000;
constexpr std::int64_t narrowest = 20;
constexpr std::int64_t widest = 1000;

template <typename... Commands>
constexpr std::uint32_t of(Commands... commands) {
  return (0U | ... | (1U << static_cast<unsigned>(commands)));
}

constexpr auto recommend = Command::recommend;
constexpr auto of_films = of(recommend, Command::list, Command::themes);
constexpr auto of_rows = of_films | of(Command::show, Command::index);
constexpr auto of_all = of_rows | of(Command::check);

std::vector<std::string> colors() { return {"auto", "always", "never"}; }

constexpr std::array table = {
    OptionRow{.name = "--like",
              .value = "TITLE",
              .help = "A film you like; several are blended",
              .group = Group::ask,
              .commands = of(recommend),
              .names = Named::film,
              .take = [](Options& o, const Given& given) { o.likes.push_back(given.value); }},
    OptionRow{.name = "--limit",
              .letter = 'n',
              .value = "N",
              .help = "How many films, 1 to 1000 (default 8)",
              .group = Group::ask,
              .commands = of_films,
              .take = [](Options& o, const Given& given) { o.limit = whole_number(given, 1, most_answers); }},
    OptionRow{.name = "--format",
              .letter = 'f',
              .value = "FORMAT",
              .help = "How to print: see Formats in recs --help",
              .group = Group::show,
              .commands = of_all,
              .names = Named::choice,
              .choices = typed_formats,
              .take = [](Options& o, const Given& given) { o.format = given.value; }},
    OptionRow{.name = "--fields",
              .value = "A,B,C",
              .help = "Which fields to print, in this order",
              .group = Group::show,
              .commands = of_rows,
              .take = [](Options& o, const Given& given) { add_fields(o.fields, given); }},
    OptionRow{.name = "--null",
              .letter = '0',
              .help = "End each row with NUL, for xargs -0",
              .group = Group::show,
              .commands = of_rows,
              .take = [](Options& o, const Given&) { o.ends_rows_with_null = true; }},
    OptionRow{.name = "--color",
              .value = "WHEN",
              .help = "auto, always or never",
              .group = Group::show,
              .commands = of_all,
              .names = Named::choice,
              .choices = colors,
              .take = [](Options& o, const Given& given) { o.color = given.value; }},
    OptionRow{.name = "--explain",
              .help = "Give the account of each score: theme by theme",
              .group = Group::show,
              .commands = of(recommend),
              .take = [](Options& o, const Given&) { o.explains = true; }},
    OptionRow{.name = "--output",
              .letter = 'o',
              .value = "FILE",
              .help = "Write to FILE; its extension chooses the format",
              .group = Group::show,
              .commands = of_all,
              .names = Named::file,
              .take = [](Options& o, const Given& given) { o.output_file = file_name(given); }},
    OptionRow{
        .name = "--width",
        .value = "N",
        .help = "Columns of the layout, 20 to 1000 (default: the terminal's)",
        .group = Group::show,
        .commands = of_all,
        .take = [](Options& o, const Given& given) { o.width = whole_number(given, narrowest, widest); }},
    OptionRow{.name = "--catalog",
              .letter = 'C',
              .value = "PATH",
              .help = "YAML file, directory, or - for standard input; repeatable",
              .group = Group::where,
              .commands = of_all,
              .names = Named::file,
              .take = [](Options& o, const Given& given) { o.catalogs.push_back(file_name(given)); }},
    OptionRow{.name = "--no-cache",
              .help = "Read the catalogue anew and keep no index of it",
              .group = Group::where,
              .commands = of_all,
              .take = [](Options& o, const Given&) { o.has_no_cache = true; }},
    OptionRow{.name = "--strict",
              .help = "Question also what is no mistake: tags, themes, spellings",
              .group = Group::show,
              .commands = of(Command::check),
              .take = [](Options& o, const Given&) { o.is_strict = true; }},
};

void take(Options& options, const Given& given) {
  const OptionRow& row = *given.row;
  if (!row.goes_with(options.command)) {
    throw Error(fmt::format("{} does not go with '{}'", given.place, name_of(options.command)));
  }
  if (row.choices != nullptr) {
    const auto choices = row.choices();
    if (std::ranges::find(choices, given.value) == choices.end()) {
      throw Error(fmt::format("{}: '{}' is not one of {}", given.place, text::printable(given.value),
                              fmt::join(choices, ", ")));
    }
  }
  row.take(options, given);
}

// The format of an answer that goes to a file is the one that its name says.
void choose_format_of_file(Options& options) {
  if (options.output_file.empty() || !options.format.empty()) return;
  const auto format = format_of_extension(options.output_file);
  if (!format) {
    throw Error(fmt::format("--output: '{}' has no extension that names a format; add --format",
                            text::printable(options.output_file)));
  }
  options.format = name_of(*format).name;
}

}  // namespace

std::span<const OptionRow> option_table() { return table; }

std::string_view name_of(Group group) {
  switch (group) {
    case Group::ask:
      return "Ask";
    case Group::show:
      return "Show";
    case Group::where:
      return "Where";
  }
  return "";
}

Options read_options(Command command, std::vector<std::string> operands, std::span<const Given> given) {
  Options options;
  options.command = command;
  options.operands = std::move(operands);
  for (const Given& each : given) take(options, each);
  choose_format_of_file(options);
  return options;
}

}  // namespace recs::cli
