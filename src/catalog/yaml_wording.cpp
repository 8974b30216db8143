#include "catalog/yaml_wording.hpp"

#include <array>

namespace recs::yaml::wording {
namespace {

struct Wording {
  std::string_view theirs;  // how the message begins, in yaml-cpp 0.7 and 0.8
  std::string_view ours;
};

constexpr std::array wordings = {
    Wording{"illegal map value",
            "unexpected ':'; put a text that contains ': ' in quotes, and check the indentation"},
    Wording{"end of map not found",
            "this does not belong to the entry above; check the quotes and the indentation"},
    Wording{"end of sequence not found",
            "this does not belong to the list above; check the quotes and the indentation"},
    Wording{"unknown token", "a text cannot begin with this character; put it in quotes"},
    Wording{"illegal block entry",
            "unexpected '-'; list items stand on lines of their own, indented with spaces"},
    Wording{"illegal map key", "unexpected '?'; put the text in quotes"},
    Wording{"illegal flow end", "unexpected closing bracket; put the text in quotes"},
    Wording{"illegal EOF in scalar", open_quote},
    Wording{"illegal document indicator in scalar", open_quote},
    Wording{"invalid unicode", "this escape is not a character; write the character itself"},
    Wording{"bad file", "nested too deeply"},
    Wording{"the referenced anchor is not defined", alias},
    Wording{"alias not found after *", alias},
    Wording{"anchor not found after &", anchor},
    Wording{"cannot assign multiple anchors", anchor},
    Wording{"tag handle with no suffix", tag},
    Wording{"cannot assign multiple tags", tag},
};

}  // namespace

std::string of_parser_error(std::string_view message) {
  for (const Wording& wording : wordings) {
    if (message.starts_with(wording.theirs)) return std::string(wording.ours);
  }
  return std::string(message);
}

}  // namespace recs::yaml::wording
