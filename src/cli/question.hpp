#pragma once

#include "cli/options.hpp"
#include "recs/index.hpp"
#include "report/question.hpp"

namespace recs::cli {

/// What was asked: likes are blended, themes set, what is unliked is subtracted, and then all critiques are
/// applied at once. Throws Error, for titles in files with their lines.
[[nodiscard]] report::Question read_question(const Options& options, const Index& index);

}  // namespace recs::cli
