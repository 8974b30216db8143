#include "cli/answer.hpp"

#include "cli/cache_location.hpp"
#include "cli/catalog_location.hpp"
#include "cli/progress_bar.hpp"
#include "index/index_cache.hpp"
#include "index/piece.hpp"
#include "recs/error.hpp"

#include <fmt/format.h>

#include <string_view>

namespace recs::cli {
namespace {

void refuse_unused(const Options& options, std::string_view command, bool takes_rows) {
  const auto refuse = [&](bool is_given, std::string_view option) {
    if (is_given) throw Error(fmt::format("{} does not go with 'recs {}'", option, command));
  };
  refuse(!options.likes.empty(), "--like");
  refuse(options.explains, "--explain");
  if (takes_rows) return;
  refuse(options.limit.has_value(), "--limit");
  if (command != "check") return;
  refuse(!options.fields.empty(), "--fields");
  refuse(options.ends_rows_with_null, "--null");
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
  switch (options.command) {
    case Command::recommend:
      if (options.likes.empty()) throw Error("--like is missing; name a film: recs --like \"Her\"");
      return ask(options, recommend);
    case Command::show:
      refuse_unused(options, "show", false);
      return ask(options, show);
    case Command::list:
      refuse_unused(options, "list", true);
      return ask(options, list);
    case Command::themes:
      refuse_unused(options, "themes", true);
      return ask(options, themes);
    case Command::check:
      refuse_unused(options, "check", false);
      return check(options);
    case Command::index:
      refuse_unused(options, "index", false);
      return make_index(options);
  }
  return {};
}

}  // namespace recs::cli
