#pragma once

#include "recs/index.hpp"

#include <string>

namespace recs::report {

/// A film as an entry of a catalogue, to be pasted: loaded with the same vocabulary it is the same film. Keys
/// are in the order of docs/catalog.md; themes that the vocabulary implies are left out. Texts are in quotes
/// where YAML, of any version, would not read them as they are.
[[nodiscard]] std::string film_yaml(const Index& index, FilmId id);

}  // namespace recs::report
