#include "cli/format.hpp"

#include <algorithm>
#include <array>

namespace recs::cli {
namespace {

constexpr std::array names = {
    FormatName{Format::text, "text", "for reading; the default on a terminal", false, false},
    FormatName{Format::tsv, "tsv", "a line a row, tabs between fields; the default in a pipe", true, true},
    FormatName{Format::csv, "csv", "for spreadsheets: a header, commas, quotes (RFC 4180)", true, false},
    FormatName{Format::json, "json", "an array of objects", true, false},
    FormatName{Format::jsonl, "jsonl", "an object a line", true, true},
    FormatName{Format::markdown, "markdown", "a table to paste", true, false},
    FormatName{Format::dot, "dot", "a graph of films for Graphviz: | dot -Tsvg", false, false},
    FormatName{Format::yaml, "yaml", "what recs reads: an entry for a catalogue, a taste", false, false},
    FormatName{Format::github, "github", "annotations of a workflow, of recs check", false, false},
};

struct Extension {
  std::string_view text;
  Format format;
};
constexpr std::array extensions = {
    Extension{"txt", Format::text},    Extension{"tsv", Format::tsv},
    Extension{"csv", Format::csv},     Extension{"json", Format::json},
    Extension{"jsonl", Format::jsonl}, Extension{"md", Format::markdown},
    Extension{"dot", Format::dot},     Extension{"gv", Format::dot},
    Extension{"yaml", Format::yaml},   Extension{"markdown", Format::markdown},
    Extension{"yml", Format::yaml},    Extension{"ndjson", Format::jsonl},
};

}  // namespace

std::span<const FormatName> format_names() { return names; }

const FormatName& name_of(Format format) { return *std::ranges::find(names, format, &FormatName::format); }

std::optional<Format> format_named(std::string_view name) {
  const auto* const found = std::ranges::find(names, name, &FormatName::name);
  return found == names.end() ? std::nullopt : std::optional(found->format);
}

std::optional<Format> format_of_extension(std::string_view path) {
  const std::string_view file = path.substr(path.rfind('/') + 1);
  const auto point = file.rfind('.');
  if (point == std::string_view::npos || point == 0) return std::nullopt;
  std::string extension(file.substr(point + 1));
  for (char& c : extension) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  const auto* const found = std::ranges::find(extensions, extension, &Extension::text);
  return found == extensions.end() ? std::nullopt : std::optional(found->format);
}

std::vector<std::string> typed_formats() {
  std::vector<std::string> typed;
  for (const FormatName& each : names) typed.emplace_back(each.name);
  return typed;
}

std::vector<Format> row_formats(std::vector<Format> further) {
  std::vector<Format> formats = {Format::text};
  for (const FormatName& each : names) {
    if (each.has_fields) formats.push_back(each.format);
  }
  formats.insert(formats.end(), further.begin(), further.end());
  return formats;
}

}  // namespace recs::cli
