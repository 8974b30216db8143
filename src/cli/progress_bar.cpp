#include "cli/progress_bar.hpp"

#include "cli/environment.hpp"
#include "cli/output.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unistd.h>

namespace recs::cli {
namespace {

constexpr auto patience = std::chrono::milliseconds(500);
constexpr auto between_changes = std::chrono::milliseconds(50);
constexpr const char* clear_line = "\r\x1b[K";

std::string repeat(std::string_view text, std::uint64_t times) {
  std::string out;
  for (std::uint64_t i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

ProgressBar::ProgressBar()
    : is_wanted_(::isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb"),
      next_(Clock::now() + patience) {}

ProgressBar::~ProgressBar() {
  if (!shown_.empty()) write_to_terminal(clear_line);
}

void ProgressBar::show(const Progress& progress) {
  if (!is_wanted_ || Clock::now() < next_) return;
  next_ = Clock::now() + between_changes;
  std::string line = progress_line(progress);
  if (line == shown_) return;
  shown_ = std::move(line);
  write_to_terminal(clear_line + shown_);
}

std::string progress_line(const Progress& progress) {
  constexpr std::uint64_t columns = 20;
  const std::uint64_t done = std::min(progress.done, progress.all);
  const std::uint64_t all = std::max<std::uint64_t>(progress.all, 1);
  const std::uint64_t full = done * columns / all;
  return fmt::format("reading the catalogue {}{} {:>3} %", repeat("━", full), repeat("─", columns - full),
                     done * 100 / all);
}

}  // namespace recs::cli
