#pragma once

#include "report/table.hpp"

#include <string>

namespace recs::report {

/// A field as one text: lists joined with `, `, themes as `theme=0.9` with their first
/// number; empty where there is nothing.
[[nodiscard]] std::string field_text(const Value& value);

}  // namespace recs::report
