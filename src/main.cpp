#include "cli/run.hpp"

int main(int argc, char** argv) { return recs::cli::run(argc, argv); }
