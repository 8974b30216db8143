#include "cli/presentation.hpp"

#include "cli/terminal.hpp"
#include "recs/error.hpp"
#include "text/suggestion.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace recs::cli {
namespace {

Format format_named(std::string_view name) {
  if (name == "tsv") return Format::tsv;
  if (name == "json") return Format::json;
  if (name == "jsonl") return Format::jsonl;
  return Format::text;
}

}  // namespace

Format choose_format(const Options& options) {
  const bool asks_for_rows = !options.fields.empty() || options.ends_rows_with_null;
  if (options.format.empty()) return is_terminal() && !asks_for_rows ? Format::text : Format::tsv;
  const Format format = format_named(options.format);
  if (format == Format::text && !options.fields.empty()) {
    throw Error("--fields goes with --format tsv, json or jsonl, not with text");
  }
  if (options.ends_rows_with_null && (format == Format::text || format == Format::json)) {
    throw Error(fmt::format("--null goes with --format tsv or jsonl, not with {}", options.format));
  }
  return format;
}

std::vector<std::string_view> choose_fields(const Options& options, Format format,
                                            const FieldChoice& choice) {
  if (options.fields.empty()) return format == Format::tsv ? choice.for_tsv : choice.for_json;
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
  if (format == Format::json) return report::to_json(table);
  if (format == Format::jsonl) return report::to_jsonl(table, row_end);
  return report::to_tsv(table, row_end);
}

}  // namespace recs::cli
