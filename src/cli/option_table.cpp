#include "cli/option_table.hpp"

#include "cli/environment.hpp"
#include "cli/format.hpp"
#include "cli/option_value.hpp"
#include "recs/diversity.hpp"
#include "recs/error.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace recs::cli {
namespace {

constexpr std::int64_t narrowest = 20;
constexpr std::int64_t widest = 1000;

template <typename... Commands>
constexpr std::uint32_t of(Commands... commands) {
  return (0U | ... | (1U << static_cast<unsigned>(commands)));
}

constexpr auto recommend = Command::recommend;
constexpr auto of_films = of(recommend, Command::list, Command::themes);
constexpr auto to_narrow = of_films;
constexpr auto of_rows = of_films | of(Command::show, Command::why, Command::path, Command::index);
constexpr auto of_all = of_rows | of(Command::check, Command::profile);

constexpr Thousandths full_relevance = 1000;
constexpr Thousandths largest_step = 10'000;

ListFile list_file(const Given& given) { return {file_name(given), given.is_standing}; }

std::vector<std::string> series_rules() { return {"first", "all"}; }
std::vector<std::string> colors() { return {"auto", "always", "never"}; }

constexpr std::array table = {
    OptionRow{.name = "--like",
              .value = "TITLE",
              .help = "A film you like; several are blended",
              .group = Group::ask,
              .commands = of(recommend),
              .names = Named::film,
              .is_repeatable = true,
              .take = [](Options& o, const Given& given) { o.likes.push_back(given.value); }},
    OptionRow{.name = "--unlike",
              .value = "TITLE",
              .help = "A film you do not like: half of what it is about is taken away",
              .group = Group::ask,
              .commands = of(recommend),
              .names = Named::film,
              .is_repeatable = true,
              .take = [](Options& o, const Given& given) { o.unlikes.push_back(given.value); }},
    OptionRow{.name = "--profile",
              .value = "FILE",
              .help = "Start from a taste, as recs profile prints it",
              .group = Group::ask,
              .commands = of(recommend),
              .names = Named::file,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.profile_file = file_name(given); }},
    OptionRow{.name = "--theme",
              .value = "NAME[=X]",
              .help = "A theme to ask for, as a film of relevance X has it (default 1)",
              .group = Group::ask,
              .commands = of(recommend),
              .names = Named::theme,
              .is_repeatable = true,
              .take =
                  [](Options& o, const Given& given) {
                    o.themes.push_back(theme_value(given, full_relevance, full_relevance));
                  }},
    OptionRow{.name = "--more",
              .value = "NAME[=X]",
              .help = "Turn a theme up, by X of all that is asked for (default 0.25)",
              .group = Group::ask,
              .commands = of(recommend),
              .names = Named::theme,
              .is_repeatable = true,
              .take =
                  [](Options& o, const Given& given) {
                    o.critiques.push_back({theme_value(given, usual_step, largest_step), Direction::more});
                  }},
    OptionRow{.name = "--less",
              .value = "NAME[=X]",
              .help = "Turn a theme down, also one that nobody asked for",
              .group = Group::ask,
              .commands = of(recommend),
              .names = Named::theme,
              .is_repeatable = true,
              .take =
                  [](Options& o, const Given& given) {
                    o.critiques.push_back({theme_value(given, usual_step, largest_step), Direction::less});
                  }},
    OptionRow{.name = "--with",
              .value = "THEME",
              .help = "Only films that have the theme; each of several",
              .group = Group::narrow,
              .commands = to_narrow,
              .names = Named::theme,
              .is_repeatable = true,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.narrowing.with.push_back(theme_name(given)); }},
    OptionRow{
        .name = "--without",
        .value = "THEME",
        .help = "No films that have the theme; repeatable",
        .group = Group::narrow,
        .commands = to_narrow,
        .names = Named::theme,
        .is_repeatable = true,
        .may_stand = true,
        .take = [](Options& o, const Given& given) { o.narrowing.without.push_back(theme_name(given)); }},
    OptionRow{.name = "--year",
              .value = "RANGE",
              .help = "Years of release: 1999, 1990..2005, 1990.. or ..2005",
              .group = Group::narrow,
              .commands = to_narrow,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.narrowing.years = range(given); }},
    OptionRow{.name = "--runtime",
              .value = "RANGE",
              .help = "Minutes: ..100; films of unknown runtime are left out",
              .group = Group::narrow,
              .commands = to_narrow,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.narrowing.runtimes = range(given); }},
    OptionRow{.name = "--director",
              .value = "NAME",
              .help = "Only films by them; any of several",
              .group = Group::narrow,
              .commands = to_narrow,
              .names = Named::director,
              .is_repeatable = true,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.narrowing.directors.push_back(name(given)); }},
    OptionRow{.name = "--country",
              .value = "NAME",
              .help = "Only films from there; any of several",
              .group = Group::narrow,
              .commands = to_narrow,
              .names = Named::country,
              .is_repeatable = true,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.narrowing.countries.push_back(name(given)); }},
    OptionRow{.name = "--seen",
              .value = "FILE",
              .help = "Films not to show: an export of Letterboxd, IMDb …, or titles",
              .group = Group::narrow,
              .commands = to_narrow,
              .names = Named::file,
              .is_repeatable = true,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.narrowing.seen.push_back(list_file(given)); }},
    OptionRow{.name = "--only",
              .value = "FILE",
              .help = "Only films in such a file: a watchlist; in any of several",
              .group = Group::narrow,
              .commands = to_narrow,
              .names = Named::file,
              .is_repeatable = true,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.narrowing.only.push_back(list_file(given)); }},
    OptionRow{
        .name = "--min-score",
        .value = "S",
        .help = "Only films of at least this score, 0 to 1",
        .group = Group::narrow,
        .commands = of(recommend),
        .may_stand = true,
        .take = [](Options& o, const Given& given) { o.min_score = decimal_number(given, 4, 0, 10'000); }},
    OptionRow{.name = "--limit",
              .letter = 'n',
              .value = "N",
              .help = "How many films, 1 to 1000 (default 8)",
              .group = Group::narrow,
              .commands = of_films,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.limit = whole_number(given, 1, most_answers); }},
    OptionRow{.name = "--series",
              .value = "WHICH",
              .help = "Of each series the first film only, or all (default first)",
              .group = Group::arrange,
              .commands = of(recommend),
              .names = Named::choice,
              .choices = series_rules,
              .may_stand = true,
              .take =
                  [](Options& o, const Given& given) {
                    o.series = given.value == "all" ? SeriesRule::all : SeriesRule::first;
                  }},
    OptionRow{
        .name = "--diverse",
        .value = "[L]",
        .help = "Films unlike each other; L from 0, all for variety, to 1, all for the score (default 0.7)",
        .group = Group::arrange,
        .commands = of(recommend),
        .may_stand = true,
        .take =
            [](Options& o, const Given& given) {
              o.diversity = given.value.empty() ? usual_lambda
                                                : static_cast<Thousandths>(decimal_number(given, 3, 0, 1000));
            }},
    OptionRow{.name = "--format",
              .letter = 'f',
              .value = "FORMAT",
              .help = "How to print; see Formats below",
              .group = Group::show,
              .commands = of_all,
              .names = Named::format,
              .choices = typed_formats,
              .may_stand = true,
              .take = [](Options& o, const Given& given) { o.format = given.value; }},
    OptionRow{.name = "--fields",
              .value = "A,B,C",
              .help = "Which fields to print, in this order; see Fields below",
              .group = Group::show,
              .commands = of_rows,
              .names = Named::field,
              .is_repeatable = true,
              .take = [](Options& o, const Given& given) { add_fields(o.fields, given); }},
    OptionRow{.name = "--null",
              .letter = '0',
              .help = "End each row with NUL, for xargs -0",
              .group = Group::show,
              .commands = of_rows,
              .take = [](Options& o, const Given&) { o.ends_rows_with_null = true; }},
    OptionRow{.name = "--color",
              .value = "WHEN",
              .help = "Colour: auto, always or never (default auto)",
              .group = Group::show,
              .commands = of_all,
              .names = Named::choice,
              .choices = colors,
              .may_stand = true,
              .environment = {"NO_COLOR", "CLICOLOR_FORCE", "CLICOLOR"},
              .take = [](Options& o, const Given& given) { o.color = given.value; }},
    OptionRow{.name = "--explain",
              .help = "Give the account of each score: theme by theme",
              .group = Group::show,
              .commands = of(recommend),
              .may_stand = true,
              .take = [](Options& o, const Given&) { o.explains = true; }},
    OptionRow{.name = "--no-hints",
              .help = "On a terminal, propose no critiques below the answer",
              .group = Group::show,
              .commands = of(recommend),
              .may_stand = true,
              .take = [](Options& o, const Given&) { o.has_no_hints = true; }},
    OptionRow{.name = "--verbose",
              .help = "List the films of a file that are not in the catalogue",
              .group = Group::show,
              .commands = to_narrow | of(Command::profile),
              .take = [](Options& o, const Given&) { o.is_verbose = true; }},
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
        .may_stand = true,
        .environment = {"COLUMNS"},
        .take = [](Options& o, const Given& given) { o.width = whole_number(given, narrowest, widest); }},
    OptionRow{.name = "--catalog",
              .letter = 'C',
              .value = "PATH",
              .help = "YAML file, directory, or - for standard input; repeatable",
              .group = Group::where,
              .commands = of_all,
              .names = Named::file,
              .is_repeatable = true,
              .may_stand = true,
              .environment = {"RECS_CATALOG"},
              .take = [](Options& o, const Given& given) { o.catalogs.push_back(file_name(given)); }},
    OptionRow{.name = "--no-cache",
              .help = "Read the catalogue anew and keep no index of it",
              .group = Group::where,
              .commands = of_all,
              .may_stand = true,
              .environment = {"RECS_CACHE"},
              .take = [](Options& o, const Given&) { o.has_no_cache = true; }},
    OptionRow{.name = "--no-config",
              .help = "Read no configuration file",
              .group = Group::where,
              .commands = of_all,
              .take = [](Options&, const Given&) {}},
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

// Whether a standing option counts: what was typed comes first, then the environment.
bool applies(const Given& standing, Command command, std::span<const Given> typed) {
  const OptionRow& row = *standing.row;
  const bool is_for_any_command = row.group == Group::show || row.group == Group::where;
  const auto is_set = [](const char* variable) {
    return variable != nullptr && !environment(variable).empty();
  };
  return row.goes_with(command) && (command == Command::recommend || is_for_any_command) &&
         std::ranges::none_of(typed, [&](const Given& each) { return each.row == &row; }) &&
         std::ranges::none_of(row.environment, is_set);
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
      return "Ask for films";
    case Group::narrow:
      return "Narrow the answer";
    case Group::arrange:
      return "Arrange the answer";
    case Group::show:
      return "Show the answer";
    case Group::where:
      return "Where the films come from";
  }
  return "";
}

Options read_options(Command command, std::vector<std::string> operands, std::span<const Given> typed,
                     std::span<const Given> standing) {
  Options options;
  options.command = command;
  options.operands = std::move(operands);
  for (const Given& each : standing) {
    if (applies(each, command, typed)) take(options, each);
  }
  for (const Given& each : typed) take(options, each);
  choose_format_of_file(options);
  return options;
}

}  // namespace recs::cli
