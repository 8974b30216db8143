#include "cli/format.hpp"

#include <doctest/doctest.h>

namespace recs::cli {
namespace {

TEST_SUITE("format") {
  TEST_CASE("every format can be typed by its name") {
    for (const FormatName& each : format_names()) {
      CAPTURE(each.name);
      CHECK((format_named(each.name) == each.format));
      CHECK(name_of(each.format).name == each.name);
    }
    CHECK_FALSE(format_named("xml").has_value());
    CHECK_FALSE(format_named("").has_value());
  }

  TEST_CASE("the extension of a file tells its format") {
    struct Case {
      std::string_view path;
      std::optional<Format> expected;
    };
    const Case cases[] = {
        {"her.tsv", Format::tsv},
        {"her.csv", Format::csv},
        {"her.json", Format::json},
        {"her.jsonl", Format::jsonl},
        {"her.ndjson", Format::jsonl},
        {"her.md", Format::markdown},
        {"her.markdown", Format::markdown},
        {"her.dot", Format::dot},
        {"her.gv", Format::dot},
        {"her.yaml", Format::yaml},
        {"her.yml", Format::yaml},
        {"her.txt", Format::text},
        {"HER.MD", Format::markdown},
        {"a/b.c/her.csv", Format::csv},
        {"a.json/her", std::nullopt},
        {"her", std::nullopt},
        {"her.", std::nullopt},
        {"", std::nullopt},
        {".csv", std::nullopt},
        {"a/.csv", std::nullopt},
        {"her.svg", std::nullopt},
        {"her.csv.gz", std::nullopt},
        {"her.github", std::nullopt},
    };
    for (const Case& each : cases) {
      CAPTURE(each.path);
      CHECK((format_of_extension(each.path) == each.expected));
    }
  }
}

}  // namespace
}  // namespace recs::cli
