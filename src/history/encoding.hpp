#pragma once

#include <string>
#include <string_view>

namespace recs::history {

/// `bytes` as UTF-8: as they are if they are valid, else taken for Windows-1252, of which ISO-8859-1 is a
/// part. Text by text, so that one damaged line does not garble a file. What Windows-1252 leaves undefined
/// becomes a control character.
[[nodiscard]] std::string to_utf8(std::string_view bytes);

}  // namespace recs::history
