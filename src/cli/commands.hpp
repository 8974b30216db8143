#pragma once

#include "cli/options.hpp"
#include "recs/index.hpp"

#include <string>

namespace recs::cli {

struct Answer {
  std::string text;         ///< for standard output
  std::string remark = {};  ///< for standard error; set if the answer is empty: why
  std::string notes = {};   ///< lines for standard error that change nothing, each with its place
  bool is_failure = false;  ///< the remark is of an error, and the answer says which
};

// A function for each command. They throw Error.
[[nodiscard]] Answer recommend(const Options& options, const Index& index);
[[nodiscard]] Answer show(const Options& options, const Index& index);
[[nodiscard]] Answer why(const Options& options, const Index& index);
[[nodiscard]] Answer path(const Options& options, const Index& index);
[[nodiscard]] Answer list(const Options& options, const Index& index);
[[nodiscard]] Answer themes(const Options& options, const Index& index);
[[nodiscard]] Answer profile(const Options& options, const Index& index);
[[nodiscard]] Answer check(const Options& options);
[[nodiscard]] Answer make_index(const Options& options);

/// For the scripts of completion_script.hpp: what the last word of a command line may become. The words after
/// `complete` are the shell and, for bash, the line up to the cursor and COMP_WORDBREAKS, for the others the
/// words after `recs`, without quotes. Mistakes are passed over in silence.
[[nodiscard]] Answer complete(const Options& options);

}  // namespace recs::cli
