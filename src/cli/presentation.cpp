#include "cli/presentation.hpp"

#include "cli/command_table.hpp"
#include "cli/terminal.hpp"
#include "recs/error.hpp"
#include "text/suggestion.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace recs::cli {
namespace {

// `tsv, csv or json`.
template <typename Condition>
std::string names_where(std::string_view conjunction, Condition holds) {
  std::vector<std::string_view> names;
  for (const FormatName& each : format_names()) {
    if (holds(each)) names.push_back(each.name);
  }
  const std::string_view last = names.back();
  names.pop_back();
  if (names.empty()) return std::string(last);
  return fmt::format("{} {} {}", fmt::join(names, ", "), conjunction, last);
}

}  // namespace

Format choose_format(const Options& options) {
  const bool asks_for_rows = !options.fields.empty() || options.ends_rows_with_null;
  if (options.format.empty()) return is_terminal() && !asks_for_rows ? Format::text : Format::tsv;
  const FormatName& chosen = name_of(format_named(options.format).value_or(Format::text));
  const auto offered = row_of(options.command).formats();
  if (std::ranges::find(offered, chosen.format) == offered.end()) {
    throw Error(fmt::format("--format {} does not go with this command, which has {}", chosen.name,
                            names_where("and", [&](const FormatName& each) {
                              return std::ranges::find(offered, each.format) != offered.end();
                            })));
  }
  if (!chosen.has_fields && !options.fields.empty()) {
    throw Error(fmt::format("--fields goes with --format {}, not with {}",
                            names_where("or", [](const FormatName& each) { return each.has_fields; }),
                            chosen.name));
  }
  if (!chosen.has_row_ends && options.ends_rows_with_null) {
    throw Error(fmt::format("--null goes with --format {}, not with {}",
                            names_where("or", [](const FormatName& each) { return each.has_row_ends; }),
                            chosen.name));
  }
  return chosen.format;
}

std::vector<std::string_view> choose_fields(const Options& options, Format format,
                                            const FieldChoice& choice) {
  const bool has_objects = format == Format::json || format == Format::jsonl;
  if (options.fields.empty()) return has_objects ? choice.for_json : choice.for_tsv;
  std::vector<std::string_view> fields;
  for (const std::string& typed : options.fields) {
    const auto found = std::ranges::find(choice.offered, typed);
    if (found == choice.offered.end()) {
      throw Error(fmt::format("--fields: unknown field '{}'{}\nfields: {}", text::printable(typed),
                              text::did_you_mean(typed, choice.offered), fmt::join(choice.offered, ", ")));
    }
    fields.push_back(*found);
  }
  return fields;
}

std::string print_table(const Options& options, Format format, const report::Table& table) {
  const char row_end = options.ends_rows_with_null ? '\0' : '\n';
  if (format == Format::csv) return report::to_csv(table);
  if (format == Format::markdown) return report::to_markdown(table);
  if (format == Format::json) return report::to_json(table);
  if (format == Format::jsonl) return report::to_jsonl(table, row_end);
  return report::to_tsv(table, row_end);
}

}  // namespace recs::cli
