#include "recs/catalog.hpp"
#include "recs/explanation.hpp"
#include "recs/index.hpp"
#include "recs/profile.hpp"
#include "recs/ranking.hpp"
#include "recs/titles.hpp"

#include <cstdio>
#include <string>
#include <vector>

// Prints the best answer for a film of a catalogue: outside CATALOG TITLE
int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const std::vector<std::string> paths = {argv[1]};
  const recs::Index index(recs::load_catalog(paths));
  const std::vector<recs::FilmId> liked = {recs::TitleTable(index).require(argv[2])};
  for (const auto& best : recs::rank(index, recs::blend(index, liked), {.limit = 1, .excluded = liked})) {
    std::puts(recs::name_of(index.film(best.film)).c_str());
  }
}
