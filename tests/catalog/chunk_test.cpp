#include "catalog/chunk.hpp"

#include <doctest/doctest.h>

#include <string>

namespace recs {
namespace {

std::string show(const std::vector<Chunk>& chunks) {
  std::string text;
  for (const Chunk& chunk : chunks) {
    text += std::to_string(chunk.first_line) + "<" + std::string(chunk.text) + ">";
  }
  return text;
}

TEST_SUITE("chunk") {
  TEST_CASE("a list is cut between its entries") {
    CHECK(show(split_into_chunks("- a\n- b\n- c\n", 1)) == "1<- a\n>2<- b\n>3<- c\n>");
    CHECK(show(split_into_chunks("# x\n\n- a: 1\n  b: - 2\n\n# y\n- c\n", 1)) ==
          "1<# x\n\n>3<- a: 1\n  b: - 2\n\n# y\n>7<- c\n>");
    CHECK(show(split_into_chunks("- a\r\n\r\n- b", 1)) == "1<- a\r\n\r\n>3<- b>");
  }

  TEST_CASE("a chunk has at least the size asked for if there is so much") {
    CHECK(show(split_into_chunks("- a\n- b\n- c\n- d\n- e\n", 8)) == "1<- a\n- b\n>3<- c\n- d\n>5<- e\n>");
    CHECK(show(split_into_chunks("- a\n- b\n", 100)) == "1<- a\n- b\n>");
  }

  TEST_CASE("what is no plain list is left whole") {
    for (const std::string text :
         {"", "[a,\nb]\n", "---\n- a\n- b\n", "- a\n...\n- b\n", "%YAML 1.2\n- a\n- b\n",
          "films:\n- a\n- b\n", "- a\n\t- b\n- c\n", "-\n- b\n", "- a\n-- b\n- c\n"}) {
      CAPTURE(text);
      CHECK(show(split_into_chunks(text, 1)) == "1<" + text + ">");
    }
  }
}

}  // namespace
}  // namespace recs
