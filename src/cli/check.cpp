#include "catalog/placed_catalog.hpp"
#include "cli/catalog_location.hpp"
#include "cli/commands.hpp"
#include "cli/presentation.hpp"
#include "cli/progress_bar.hpp"
#include "recs/error.hpp"
#include "report/problem_list.hpp"
#include "review/review.hpp"

#include <fmt/format.h>

namespace recs::cli {
namespace {

std::string count(std::size_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::string count_without_problems(const Options& options) {
  const PlacedCatalog placed = [&options] {
    const auto paths = locate_catalog(options.operands.empty() ? options.catalogs : options.operands);
    ProgressBar bar;
    return load_placed_catalog(list_sources(paths), [&bar](const Progress& progress) { bar.show(progress); });
  }();
  const std::string films = count(placed.catalog.films.size(), "film");
  const std::string themes = count(placed.catalog.themes.size(), "theme");
  if (options.is_strict) {
    auto remarks = review_catalog(placed);
    if (!remarks.empty()) throw CatalogError(std::move(remarks));
  }
  return fmt::format("{}, {}: no problems\n", films, themes);
}

}  // namespace

Answer check(const Options& options) {
  const Format format = options.format.empty() ? Format::text : choose_format(options);
  try {
    const std::string counts = count_without_problems(options);
    return {format == Format::json ? report::problems_json({}) : counts, ""};
  } catch (const CatalogError& error) {
    if (format == Format::text) throw;
    const auto& problems = error.placed_problems();
    return {format == Format::json ? report::problems_json(problems) : report::problems_github(problems),
            error.what(), "", true};
  }
}

}  // namespace recs::cli
