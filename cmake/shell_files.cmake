# What shells and man read, made in shell/ by running what was built.
set(shell_files ${PROJECT_BINARY_DIR}/shell)
file(MAKE_DIRECTORY ${shell_files})

function(make_completion_script shell file)
  add_custom_command(
    OUTPUT ${shell_files}/${file}
    COMMAND recs_program completion ${shell} > ${shell_files}/${file}
    VERBATIM)
endfunction()
make_completion_script(bash recs.bash)
make_completion_script(zsh _recs)
make_completion_script(fish recs.fish)

add_executable(recs_make_man_page src/make_man_page.cpp)
target_link_libraries(recs_make_man_page PRIVATE recs_cli)
add_custom_command(
  OUTPUT ${shell_files}/recs.1
  COMMAND recs_make_man_page < ${PROJECT_SOURCE_DIR}/docs/recs.1.in > ${shell_files}/recs.1
  DEPENDS docs/recs.1.in
  VERBATIM)

add_custom_target(recs_shell_files ALL
  DEPENDS ${shell_files}/recs.bash ${shell_files}/_recs ${shell_files}/recs.fish ${shell_files}/recs.1)
