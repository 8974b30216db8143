#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {

/// How an answer is written.
enum class Format { text, tsv, csv, json, jsonl, markdown, dot, yaml, github };

/// What `--format` takes.
struct FormatName {
  Format format = Format::text;
  std::string_view name;
  std::string_view purpose;   ///< for `--help`
  bool has_fields = false;    ///< whether --fields chooses what is printed
  bool has_row_ends = false;  ///< whether --null can end its rows
};

/// All formats, in the order of `--help`.
[[nodiscard]] std::span<const FormatName> format_names();

[[nodiscard]] const FormatName& name_of(Format format);

[[nodiscard]] std::optional<Format> format_named(std::string_view name);

/// The format of a file, by the extension of its name, in any case: `her.MD` is Markdown. Nothing if there is
/// no extension or it is not known.
[[nodiscard]] std::optional<Format> format_of_extension(std::string_view path);

/// `text`, `tsv`, …: what the command line takes.
[[nodiscard]] std::vector<std::string> typed_formats();

/// The formats of answers that are rows, and then `further` ones that a command has.
[[nodiscard]] std::vector<Format> row_formats(std::vector<Format> further = {});

}  // namespace recs::cli
