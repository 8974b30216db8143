#include "cli/terminal.hpp"

#include "cli/environment.hpp"
#include "text/number.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

namespace recs::cli {
namespace {

constexpr std::size_t usual_width = 80;
constexpr std::size_t narrowest = 20;

std::size_t choose_width(const Options& options) {
  if (options.width) return *options.width;
  winsize size{};
  if (options.output_file.empty() && is_terminal() && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
      size.ws_col > 0) {
    return size.ws_col < narrowest ? narrowest : size.ws_col;
  }
  const auto columns = text::parse_whole(environment("COLUMNS"));
  return columns && *columns >= static_cast<std::int64_t>(narrowest) ? static_cast<std::size_t>(*columns)
                                                                     : usual_width;
}

bool choose_color(const Options& options) {
  if (options.color != "auto") return options.color == "always";
  if (!environment("NO_COLOR").empty() || !options.output_file.empty()) return false;
  const std::string force = environment("CLICOLOR_FORCE");
  if (!force.empty() && force != "0") return true;
  if (environment("CLICOLOR") == "0") return false;
  return is_terminal() && environment("TERM") != "dumb";
}

}  // namespace

bool is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

report::Layout choose_layout(const Options& options) {
  return {choose_width(options), choose_color(options)};
}

}  // namespace recs::cli
