#include "history/foreign_format.hpp"

#include <doctest/doctest.h>

#include <string>

namespace recs::history {
namespace {

TEST_SUITE("foreign_format") {
  TEST_CASE("well-known files that are no tables are named") {
    using namespace std::string_literals;
    constexpr std::string_view zip =
        "is a ZIP archive or a spreadsheet; unpack it and give a file that was in it, or save it as CSV";
    constexpr std::string_view json = "is JSON; export CSV instead, or a list with a title in each line";
    constexpr std::string_view web = "is a web page or XML; export CSV instead";
    constexpr std::string_view utf16 = "is UTF-16; save it as UTF-8";
    struct Case {
      std::string bytes;
      std::string_view expected;
    };
    const Case cases[] = {
        {"PK\x03\x04\x14", zip},
        {"PK\x05\x06", zip},
        {"\x1F\x8B\x08", "is compressed; unpack it with gunzip"},
        {"\xFF\xFEH\0e\0"s, utf16},
        {"\xFE\xFF\0H\0e"s, utf16},
        {"H\0e\0r\0"s, utf16},
        {"\0H\0e\0r"s, utf16},
        {"{\"movies\": []}", json},
        {" [\n  {\"rating\": 8}]", json},
        {"[\"Her\"]", json},
        {"[]", json},
        {"<!DOCTYPE html>", web},
        {"\n<html>", web},
        {"<?xml version=\"1.0\"?>", web},
        {"", ""},
        {" \n", ""},
        {"Her\n", ""},
        {"[REC] (2007)\n", ""},
        {"[", ""},
        {"{", ""},
        {"<3 (2010)\n", ""},
        {"PK (2014)\n", ""},
        {"H\0"s, ""},
    };
    for (const Case& each : cases) {
      CAPTURE(each.bytes);
      CHECK(foreign_format(each.bytes) == each.expected);
    }
  }
}

}  // namespace
}  // namespace recs::history
