#include "cli/run.hpp"

#include "cli/answer.hpp"
#include "cli/arguments.hpp"
#include "cli/output.hpp"
#include "cli/output_file.hpp"
#include "recs/error.hpp"

#include <csignal>
#include <exception>
#include <new>
#include <string>
#include <variant>

namespace recs::cli {
namespace {

enum Status { answered = 0, nothing_to_print = 1, failed = 2 };

Status answer_arguments(int argc, const char* const* argv) {
  const auto parsed = parse_arguments(argc, argv);
  if (const auto* const help = std::get_if<Help>(&parsed)) {
    write_output(help->text);
    return answered;
  }
  const auto& options = std::get<Options>(parsed);
  const Answer result = answer(options);
  if (options.output_file.empty()) {
    write_output(result.text);
  } else if (!result.text.empty()) {
    write_file(options.output_file, result.text);
  }
  write_lines_to_error(result.notes);
  if (result.remark.empty()) return answered;
  write_error(result.remark);
  return result.is_failure ? failed : nothing_to_print;
}

}  // namespace

int run(int argc, const char* const* argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away is seen when writing
  std::signal(SIGXFSZ, SIG_IGN);  // and so is a limit on the size of files
  try {
    return answer_arguments(argc, argv);
  } catch (const CatalogError& error) {
    std::string lines;
    for (const auto& problem : error.problems()) lines += problem + '\n';
    write_lines_to_error(lines);
    write_error(error.what());
  } catch (const std::bad_alloc&) {
    write_error("out of memory");
  } catch (const std::exception& error) {
    write_error(error.what());
  }
  return failed;
}

}  // namespace recs::cli
