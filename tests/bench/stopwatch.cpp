// stopwatch ROUNDS TITLES [--forget DIRECTORY] -- NAME PROGRAM [ARGUMENT…] [-- NAME PROGRAM [ARGUMENT…]]…
//
// Runs the programs in turn (A B C A B C …), ROUNDS times, and prints for each its name, the median time of a
// run from start to end in seconds, and the peak memory in KiB, separated by tabs. `{title}` in an argument
// is a line of the file TITLES, another in each round. DIRECTORY is removed before every run.
//
// Linked statically and without streams: a child's peak memory is never less than that of the program that
// started it.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Contestant {
  std::string name;
  std::vector<std::string> command;
  std::vector<double> seconds = {};
  long peak_kib = 0;
};

struct Plan {
  int rounds = 0;
  std::vector<std::string> titles;
  std::string forgotten;
  std::vector<Contestant> contestants;
};

std::vector<std::string> read_lines(const char* path) {
  std::FILE* const file = std::fopen(path, "r");
  if (file == nullptr) throw std::runtime_error(std::string("cannot read ") + path);
  std::vector<std::string> lines(1);
  for (int byte = std::getc(file); byte != EOF; byte = std::getc(file)) {
    if (byte == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += static_cast<char>(byte);
    }
  }
  std::fclose(file);
  if (lines.back().empty()) lines.pop_back();
  if (lines.empty()) throw std::runtime_error(std::string("no titles in ") + path);
  return lines;
}

Plan parse(const std::vector<std::string>& arguments) {
  const std::runtime_error wrong("usage: stopwatch ROUNDS TITLES [--forget DIRECTORY] -- NAME PROGRAM …");
  if (arguments.size() < 2) throw wrong;
  Plan plan{std::atoi(arguments[0].c_str()), read_lines(arguments[1].c_str()), {}, {}};
  std::size_t i = 2;
  if (i + 1 < arguments.size() && arguments[i] == "--forget") {
    plan.forgotten = arguments[i + 1];
    i += 2;
  }
  while (i + 2 < arguments.size() && arguments[i] == "--") {
    Contestant contestant{arguments[i + 1], {}};
    for (i += 2; i < arguments.size() && arguments[i] != "--"; ++i)
      contestant.command.push_back(arguments[i]);
    plan.contestants.push_back(std::move(contestant));
  }
  if (plan.rounds < 1 || plan.contestants.empty() || i != arguments.size()) throw wrong;
  return plan;
}

std::vector<std::string> with_title(std::vector<std::string> command, const std::string& title) {
  constexpr std::string_view placeholder = "{title}";
  for (std::string& argument : command) {
    if (const auto at = argument.find(placeholder); at != std::string::npos) {
      argument.replace(at, placeholder.size(), title);
    }
  }
  return command;
}

class QuietFiles {
 public:
  QuietFiles() {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  }
  ~QuietFiles() { ::posix_spawn_file_actions_destroy(&actions_); }
  QuietFiles(const QuietFiles&) = delete;
  QuietFiles& operator=(const QuietFiles&) = delete;

  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

void run_once(Contestant& contestant, const std::string& title) {
  static const QuietFiles files;
  std::vector<std::string> command = with_title(contestant.command, title);
  std::vector<char*> argv;
  for (std::string& argument : command) argv.push_back(argument.data());
  argv.push_back(nullptr);

  pid_t child = 0;
  int status = 0;
  rusage usage{};
  const auto begin = std::chrono::steady_clock::now();
  if (::posix_spawnp(&child, argv[0], files.get(), nullptr, argv.data(), environ) != 0) {
    throw std::runtime_error("cannot start " + command[0]);
  }
  ::wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    throw std::runtime_error(contestant.name + " failed for '" + title + "'");
  }
  contestant.seconds.push_back(time.count());
  contestant.peak_kib = std::max(contestant.peak_kib, usage.ru_maxrss);
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    Plan plan = parse({argv + 1, argv + argc});
    for (int round = 0; round < plan.rounds; ++round) {
      for (Contestant& contestant : plan.contestants) {
        if (!plan.forgotten.empty()) std::filesystem::remove_all(plan.forgotten);
        run_once(contestant, plan.titles[static_cast<std::size_t>(round) % plan.titles.size()]);
      }
    }
    for (const Contestant& each : plan.contestants) {
      std::printf("%s\t%.9f\t%ld\n", each.name.c_str(), median(each.seconds), each.peak_kib);
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "stopwatch: %s\n", error.what());
    return 2;
  }
  return 0;
}
