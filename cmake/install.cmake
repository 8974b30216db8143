# bin/recs, share/recs/catalog, what shells and man read, the library, its headers, and find_package(recs).
include(CMakePackageConfigHelpers)

set(package_directory ${CMAKE_INSTALL_LIBDIR}/cmake/recs)

install(TARGETS recs_program RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY catalog DESTINATION ${CMAKE_INSTALL_DATADIR}/recs)
install(FILES ${shell_files}/recs.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME recs)
install(FILES ${shell_files}/_recs DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${shell_files}/recs.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${shell_files}/recs.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(DIRECTORY include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(TARGETS recs EXPORT recs-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT recs-targets NAMESPACE recs:: DESTINATION ${package_directory})

configure_package_config_file(cmake/recs-config.cmake.in recs-config.cmake INSTALL_DESTINATION ${package_directory})
write_basic_package_version_file(recs-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/recs-config.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/recs-config-version.cmake
  cmake/Findlibcsv.cmake
  cmake/Findutf8proc.cmake
  DESTINATION ${package_directory})

# A downloaded yaml-cpp installs itself; a downloaded utf8proc or libcsv cannot.
if(TARGET utf8proc)
  install(TARGETS utf8proc ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  install(FILES ${utf8proc_SOURCE_DIR}/utf8proc.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endif()
if(TARGET csv)
  install(TARGETS csv ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  install(FILES ${libcsv_SOURCE_DIR}/csv.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
endif()
