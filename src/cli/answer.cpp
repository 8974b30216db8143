#include "cli/answer.hpp"

#include "catalog/source.hpp"
#include "cli/cache_location.hpp"
#include "cli/catalog_location.hpp"
#include "cli/command_table.hpp"
#include "cli/completion_script.hpp"
#include "cli/help.hpp"
#include "cli/progress_bar.hpp"
#include "index/index_cache.hpp"
#include "index/piece.hpp"
#include "recs/error.hpp"

#include <algorithm>

namespace recs::cli {
namespace {

// Standard input can be read just once.
void refuse_second_reader(const Options& options) {
  const auto reads = [](const std::string& name) { return name == standard_input; };
  const auto lists = [&](const ListFile& file) { return reads(file.path); };
  const Narrowing& narrowing = options.narrowing;
  const auto readers =
      std::ranges::count_if(options.likes, reads) + std::ranges::count_if(options.unlikes, reads) +
      std::ranges::count_if(options.catalogs, reads) + std::ranges::count_if(options.operands, reads) +
      (reads(options.profile_file) ? 1 : 0) + std::ranges::count_if(narrowing.only, lists) +
      std::ranges::count_if(narrowing.seen, lists);
  if (readers > 1) throw Error("standard input can be read once, but several options name it as '-'");
}

// An index may turn out to be damaged when it is read: then it is made anew.
Answer ask(const Options& options, Answer (*command)(const Options&, const Index&)) {
  const auto paths = locate_catalog(options.catalogs);
  ProgressBar bar;
  LoadOptions load = choose_cache(options);
  load.on_progress = [&bar](const Progress& progress) { bar.show(progress); };
  try {
    return command(options, load_index(paths, load).index);
  } catch (const DamagedIndex&) {
    return command(options, rebuild_index(paths, load).index);
  }
}

}  // namespace

Answer answer(const Options& options) {
  refuse_second_reader(options);
  switch (options.command) {
    case Command::recommend:
      if (options.likes.empty() && options.themes.empty() && options.profile_file.empty()) {
        throw Error("--like is missing; name a film: recs --like \"Her\"");
      }
      return ask(options, recommend);
    case Command::show:
      return ask(options, show);
    case Command::why:
      return ask(options, why);
    case Command::path:
      return ask(options, path);
    case Command::list:
      return ask(options, list);
    case Command::themes:
      return ask(options, themes);
    case Command::profile:
      return ask(options, profile);
    case Command::check:
      return check(options);
    case Command::index:
      return make_index(options);
    case Command::completion:
      return {std::string(completion_script(options.operands.front())), ""};
    case Command::help:
      return {
          help_of(options.operands.empty() ? Command::recommend : command_named(options.operands.front())),
          ""};
    case Command::complete:
      return complete(options);
  }
  return {};
}

}  // namespace recs::cli
