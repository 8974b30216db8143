# Installs the build in BUILD_DIRECTORY, moves the installed tree, asks the moved program, and builds, with GENERATOR,
# CXX_COMPILER and CXX_FLAGS, the project in SOURCE_DIRECTORY against the moved package.
set(work ${BUILD_DIRECTORY}/package-test)
file(REMOVE_RECURSE ${work})

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY OUTPUT_VARIABLE output)
  set(output "${output}" PARENT_SCOPE)
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD_DIRECTORY} --prefix ${work}/installed)
file(RENAME ${work}/installed ${work}/moved)

run(${CMAKE_COMMAND} -E env --unset=RECS_CATALOG ${work}/moved/bin/recs --like Her -n 1 --fields title)
string(STRIP "${output}" best)
if(best STREQUAL "")
  message(FATAL_ERROR "the moved program has no answer")
endif()

foreach(file IN ITEMS
    bash-completion/completions/recs zsh/site-functions/_recs fish/vendor_completions.d/recs.fish man/man1/recs.1)
  file(READ ${work}/moved/share/${file} text LIMIT 4096)
  if(NOT text MATCHES "recs")
    message(FATAL_ERROR "share/${file} is empty")
  endif()
endforeach()

run(${CMAKE_COMMAND} -S ${SOURCE_DIRECTORY} -B ${work}/build -G ${GENERATOR} -DCMAKE_PREFIX_PATH=${work}/moved
  -DCMAKE_CXX_COMPILER=${CXX_COMPILER} -DCMAKE_CXX_FLAGS=${CXX_FLAGS})
run(${CMAKE_COMMAND} --build ${work}/build)
run(${work}/build/outside ${work}/moved/share/recs/catalog Her)
if(NOT output MATCHES "^${best} \\([0-9]+\\)\n$")
  message(FATAL_ERROR "the outside project says '${output}', the program '${best}'")
endif()
