#pragma once

#include <string>
#include <string_view>

namespace recs::cli {

/// The man page whose source is docs/recs.1.in, with the lines `@COMMANDS@`, `@OPTIONS@` and `@FORMATS@` made
/// from the tables that `--help` is made from.
[[nodiscard]] std::string fill_man_page(std::string_view source);

}  // namespace recs::cli
