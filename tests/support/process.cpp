#include "support/process.hpp"

#include "support/temporary_directory.hpp"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace recs::testing {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void redirect(const std::string& path, int flags, int target) {
  const int file = ::open(path.c_str(), flags, 0600);
  ::dup2(file, target);
  ::close(file);
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> result;
  for (std::string& text : texts) result.push_back(text.data());
  result.push_back(nullptr);
  return result;
}

Outcome run(std::vector<std::string> command, const World& world) {
  const TemporaryDirectory files;
  const std::string input = files.write("in", world.input);
  const std::string out = files.write("out", "");
  const std::string err = files.write("err", "");
  std::vector<std::string> environment = world.environment;
  environment.emplace_back("PATH=/usr/local/bin:/usr/bin:/bin");
  const auto argv = pointers(command);
  const auto envp = pointers(environment);

  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) {
    redirect(input, O_RDONLY, STDIN_FILENO);
    redirect(out, O_WRONLY | O_APPEND, STDOUT_FILENO);
    redirect(err, O_WRONLY | O_APPEND, STDERR_FILENO);
    if (!world.directory.empty() && ::chdir(world.directory.c_str()) != 0) ::_exit(126);
    ::execve(argv[0], argv.data(), envp.data());
    ::_exit(127);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return {code, read_file(out), read_file(err)};
}

}  // namespace

Outcome run_recs(const std::vector<std::string>& arguments, const World& world) {
  std::vector<std::string> command = {RECS_PROGRAM};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return run(std::move(command), world);
}

Outcome run_shell(const std::string& line, const World& world) {
  const std::string program = RECS_PROGRAM;
  return run({"/bin/bash", "-c", "recs() { '" + program + "' \"$@\"; }\n" + line}, world);
}

}  // namespace recs::testing
