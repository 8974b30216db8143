#pragma once

#include "cli/options.hpp"

#include <string>

namespace recs::cli {

struct Answer {
  std::string text;    ///< for standard output
  std::string remark;  ///< for standard error; set if the answer is empty: why
};

/// Does what was asked. Throws Error.
[[nodiscard]] Answer answer(const Options& options);

}  // namespace recs::cli
