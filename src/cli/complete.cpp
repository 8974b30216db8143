#include "cli/cache_location.hpp"
#include "cli/catalog_location.hpp"
#include "cli/commands.hpp"
#include "cli/config_file.hpp"
#include "cli/environment.hpp"
#include "cli/index_candidates.hpp"
#include "cli/option_table.hpp"
#include "cli/shell_line.hpp"
#include "cli/unfinished_line.hpp"
#include "index/index_cache.hpp"
#include "recs/error.hpp"
#include "text/beginning.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recs::cli {
namespace {

// What a script hears first: what the candidates are, which come after it, one a line.
enum class Kind : std::uint8_t {
  words,  // the shell may insert what all of them begin with
  list,   // it may not: what was typed would be lost
  files   // there are none: the word names a file
};

struct Completion {
  Kind kind = Kind::words;
  std::string kept;  // what the word begins with and keeps
  std::vector<Candidate> items;
};

// The words come as they were typed, before a shell has made paths of them.
std::string without_tilde(const std::string& path) {
  return path.starts_with("~/") ? environment("HOME") + path.substr(1) : path;
}

// The catalogues that the line names, else the configuration file.
std::vector<std::string> named_catalogs(const UnfinishedLine& line) {
  std::vector<std::string> catalogs = line.options.catalogs;
  std::ranges::transform(catalogs, catalogs.begin(), without_tilde);
  const auto is_no_config = [](const OptionRow* row) { return row->name == "--no-config"; };
  if (!catalogs.empty() || std::ranges::any_of(line.given, is_no_config)) return catalogs;
  return read_options(line.options.command, {}, {}, read_config(locate_config())).catalogs;
}

// The index of the catalogue in question. What is not in files would have to be read from somebody.
Index load_index_for(const UnfinishedLine& line) {
  const auto paths = locate_catalog(named_catalogs(line));
  for (const std::string& path : paths) {
    const auto type = std::filesystem::status(path).type();
    if (type != std::filesystem::file_type::regular && type != std::filesystem::file_type::directory) {
      throw Error("the catalogue is not in files");
    }
  }
  return load_index(paths, choose_cache({})).index;
}

Named named_by(const UnfinishedLine& line) {
  if (line.option != nullptr) return line.option->names;
  return line.operand != nullptr ? line.operand->names : Named::nothing;
}

// Moves the first bytes of what is completed to what is kept.
void keep(UnfinishedLine& line, std::size_t bytes) {
  line.kept += line.typed.substr(0, bytes);
  line.typed.erase(0, bytes);
}

// What all candidates begin with.
std::string_view common_beginning(const std::vector<Candidate>& items) {
  std::string_view common = items.front().value;
  for (const Candidate& each : items) {
    const auto* const end = std::ranges::mismatch(common, each.value).in1;
    common = common.substr(0, static_cast<std::size_t>(end - common.begin()));
  }
  return common;
}

Completion complete_line(UnfinishedLine line, Spelling spelling) {
  Named names = named_by(line);
  if (names == Named::film && line.typed.starts_with('@')) {
    keep(line, 1);
    names = Named::file;
  }
  if (names == Named::field) keep(line, line.typed.rfind(',') + 1);
  if (names == Named::file || names == Named::directory) return {Kind::files, line.kept, {}};
  Completion completion{Kind::words, line.kept, word_candidates(line)};
  const auto complete_from_index = [&](auto find) {
    const Candidates found = find(load_index_for(line), line.typed, spelling);
    completion.items = found.items;
    const bool loses_typed =
        !found.items.empty() &&
        text::Beginning(line.typed).fit(text::fold(common_beginning(found.items))) == text::Fit::none;
    if (!found.are_all || loses_typed) completion.kind = Kind::list;
  };
  if (names == Named::film) complete_from_index(film_candidates);
  if (names == Named::theme) complete_from_index(theme_candidates);
  if (names == Named::director) complete_from_index(director_candidates);
  if (names == Named::country) complete_from_index(country_candidates);
  return completion;
}

std::string header(const Completion& completion) {
  constexpr std::array<std::string_view, 3> kinds = {"words", "list", "files"};
  return fmt::format("{} {}\n", kinds.at(static_cast<std::size_t>(completion.kind)), completion.kept.size());
}

// Bash inserts what it is given as it is, in the place of what read_shell_line says.
std::string complete_bash(const std::string& typed, const std::string& breaks) {
  const ShellLine line = read_shell_line(typed, breaks);
  if (line.words.empty() || line.is_redirection) return header({Kind::files, "", {}});
  std::vector<std::string> words(line.words.begin() + 1, line.words.end());
  words.push_back(line.word);
  const Completion completion = complete_line(read_unfinished_line(words), Spelling::own);
  std::string out = header(completion);
  const std::string_view stays = std::string_view(line.word).substr(0, line.kept);
  for (const Candidate& each : completion.items) {
    const std::string word = completion.kept + each.value;
    if (text::find_in_any_case(word, stays) == 0)
      out += shell_text(word.substr(stays.size()), line.quote) + '\n';
  }
  return out;
}

// Zsh and fish quote what they insert. `_describe` of zsh splits at a colon.
std::string complete_zsh(std::span<const std::string> words) {
  const Completion completion = complete_line(read_unfinished_line(words), Spelling::own);
  std::string out = header(completion);
  for (const Candidate& each : completion.items) {
    for (const char c : each.value) {
      if (c == ':' || c == '\\') out += '\\';
      out += c;
    }
    if (!each.description.empty()) out += ':' + each.description;
    out += '\n';
  }
  return out;
}

// Fish shows only candidates in which it finds what was typed.
std::string complete_fish(std::span<const std::string> words) {
  const Completion completion = complete_line(read_unfinished_line(words), Spelling::as_typed);
  std::string out = header(completion);
  for (const Candidate& each : completion.items) {
    out += fmt::format("{}{}\t{}\n", completion.kept, each.value, each.description);
  }
  return out;
}

std::string complete_in(std::span<const std::string> arguments) {
  if (arguments.size() < 2) return "";
  const std::string& shell = arguments.front();
  const auto words = arguments.subspan(1);
  if (shell == "bash" && words.size() == 2) return complete_bash(words[0], words[1]);
  if (shell == "zsh") return complete_zsh(words);
  if (shell == "fish") return complete_fish(words);
  return "";
}

}  // namespace

Answer complete(const Options& options) {
  try {
    return {.text = complete_in(std::span(options.words).subspan(1))};
  } catch (const std::exception&) {
    return {};  // whoever is typing will hear of it when the line is run
  }
}

}  // namespace recs::cli
