// make_films COUNT DIRECTORY: writes COUNT made-up films into DIRECTORY, as a catalogue (yaml/) and as
// tables.

#include "film_files.hpp"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <exception>
#include <filesystem>
#include <optional>

namespace {

std::optional<std::size_t> parse_count(const char* text) {
  std::size_t count = 0;
  const char* const end = text + std::strlen(text);
  const auto [rest, error] = std::from_chars(text, end, count);
  if (error != std::errc() || rest != end || count == 0 || count > recs::bench::most_synthetic_films)
    return {};
  return count;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const auto count = argc == 3 ? parse_count(argv[1]) : std::nullopt;
    if (!count) {
      std::fprintf(stderr, "usage: make_films COUNT DIRECTORY, where COUNT is 1 to %zu\n",
                   recs::bench::most_synthetic_films);
      return 2;
    }
    const std::filesystem::path directory = argv[2];
    std::filesystem::create_directories(directory / "yaml");
    const auto films = recs::bench::make_synthetic_films(*count);
    recs::bench::write_yaml(films, directory / "yaml");
    recs::bench::write_tables(films, directory);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "make_films: %s\n", error.what());
    return 2;
  }
  return 0;
}
