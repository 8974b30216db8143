#include "cli/man_page.hpp"

#include <iostream>
#include <iterator>
#include <string>

// Makes recs.1 on standard output from docs/recs.1.in on standard input, when the program is built.
int main() {
  const std::string source(std::istreambuf_iterator<char>(std::cin), {});
  std::cout << recs::cli::fill_man_page(source) << std::flush;
  return std::cout ? 0 : 1;
}
