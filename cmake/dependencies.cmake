# Where the libraries come from: the system if it has them, else a pinned release whose hash is checked.
include(FetchContent)
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})

find_package(Threads REQUIRED)

# For those that are downloaded. The installed package needs the libraries that are linked; see install.cmake.
set(YAML_CPP_BUILD_TESTS OFF)
set(YAML_CPP_BUILD_TOOLS OFF)
set(YAML_CPP_INSTALL ON)
set(UTF8PROC_INSTALL OFF)  # it would ignore --prefix
set(FMT_INSTALL OFF)
set(JSON_Install OFF)
set(CLI11_BUILD_TESTS OFF)
set(CLI11_BUILD_EXAMPLES OFF)
set(CLI11_INSTALL OFF)
set(DOCTEST_WITH_TESTS OFF)
set(DOCTEST_NO_INSTALL ON)
FetchContent_Declare(yaml-cpp
  URL https://github.com/jbeder/yaml-cpp/archive/refs/tags/yaml-cpp-0.7.0.tar.gz
  URL_HASH SHA256=43e6a9fcb146ad871515f0d0873947e5d497a1c9c60c58cb102a97b47208b7c3
  SYSTEM FIND_PACKAGE_ARGS 0.7)
FetchContent_Declare(utf8proc
  URL https://github.com/JuliaStrings/utf8proc/archive/refs/tags/v2.8.0.tar.gz
  URL_HASH SHA256=a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc
  SYSTEM FIND_PACKAGE_ARGS MODULE)
# Only its header is used.
FetchContent_Declare(xxHash
  URL https://github.com/Cyan4973/xxHash/archive/refs/tags/v0.8.1.tar.gz
  URL_HASH SHA256=3bb6b7d6f30c591dd65aaaff1c8b7a5b94d81687998ca9400082c739a690436c
  SOURCE_SUBDIR none
  SYSTEM FIND_PACKAGE_ARGS MODULE)
FetchContent_Declare(fmt
  URL https://github.com/fmtlib/fmt/archive/refs/tags/9.1.0.tar.gz
  URL_HASH SHA256=5dea48d1fcddc3ec571ce2058e13910a0d4a6bab4cc09a809d8b1dd1c88ae6f2
  SYSTEM FIND_PACKAGE_ARGS 9)
FetchContent_Declare(nlohmann_json
  URL https://github.com/nlohmann/json/archive/refs/tags/v3.11.2.tar.gz
  URL_HASH SHA256=d69f9deb6a75e2580465c6c4c5111b89c4dc2fa94e3a85fcd2ffcd9a143d9273
  SYSTEM FIND_PACKAGE_ARGS 3.11)
# LGPL 2.1 or later: who hands on a program that is linked with it statically hands on, or offers, what is needed to
# link it anew. Here that is this repository.
FetchContent_Declare(libcsv
  URL https://downloads.sourceforge.net/project/libcsv/libcsv/libcsv-3.0.3/libcsv-3.0.3.tar.gz
  URL_HASH SHA256=d9c0431cb803ceb9896ce74f683e6e5a0954e96ae1d9e4028d6e0f967bebd7e4
  SYSTEM FIND_PACKAGE_ARGS MODULE)
FetchContent_Declare(CLI11
  URL https://github.com/CLIUtils/CLI11/archive/refs/tags/v2.1.2.tar.gz
  URL_HASH SHA256=26291377e892ba0e5b4972cdfd4a2ab3bf53af8dac1f4ea8fe0d1376b625c8cb
  SYSTEM FIND_PACKAGE_ARGS 2.1)
FetchContent_Declare(doctest
  URL https://github.com/doctest/doctest/archive/refs/tags/v2.4.9.tar.gz
  URL_HASH SHA256=19b2df757f2f3703a5e63cee553d85596875f06d91a3333acd80a969ef210856
  SYSTEM FIND_PACKAGE_ARGS 2.4.9)

# Our warnings and checks are not for their sources.
block(PROPAGATE utf8proc_SOURCE_DIR xxhash_SOURCE_DIR libcsv_SOURCE_DIR doctest_SOURCE_DIR CMAKE_MODULE_PATH)
  string(APPEND CMAKE_CXX_FLAGS " -w")
  set(CMAKE_COMPILE_WARNING_AS_ERROR OFF)
  set(CMAKE_CXX_CLANG_TIDY "")
  FetchContent_MakeAvailable(yaml-cpp utf8proc xxHash fmt nlohmann_json libcsv CLI11)
  if(RECS_TESTS)
    FetchContent_MakeAvailable(doctest)
  endif()
endblock()

if(NOT TARGET xxHash::xxHash)
  add_library(xxHash::xxHash INTERFACE IMPORTED)
  target_include_directories(xxHash::xxHash SYSTEM INTERFACE ${xxhash_SOURCE_DIR})
endif()

if(TARGET utf8proc)
  add_library(utf8proc::utf8proc ALIAS utf8proc)
endif()
if(libcsv_SOURCE_DIR)  # it brings no CMake of its own
  enable_language(C)
  add_library(csv STATIC ${libcsv_SOURCE_DIR}/libcsv.c)
  target_compile_options(csv PRIVATE -w)
  target_include_directories(csv SYSTEM INTERFACE $<BUILD_INTERFACE:${libcsv_SOURCE_DIR}>)
  add_library(libcsv::libcsv ALIAS csv)
endif()

# A system's package may offer yaml-cpp as a shared library only, although the static one lies beside it.
set(RECS_YAML_CPP yaml-cpp)
get_target_property(yaml_cpp_is_imported yaml-cpp IMPORTED)
if(RECS_STATIC AND yaml_cpp_is_imported)
  find_library(RECS_YAML_CPP_ARCHIVE libyaml-cpp.a REQUIRED)
  mark_as_advanced(RECS_YAML_CPP_ARCHIVE)
  add_library(recs_yaml_cpp STATIC IMPORTED)
  set_target_properties(recs_yaml_cpp PROPERTIES
    IMPORTED_LOCATION ${RECS_YAML_CPP_ARCHIVE}
    INTERFACE_INCLUDE_DIRECTORIES "$<TARGET_PROPERTY:yaml-cpp,INTERFACE_INCLUDE_DIRECTORIES>")
  set(RECS_YAML_CPP recs_yaml_cpp)
endif()
