#include "cli/fixture.hpp"
#include "support/print.hpp"
#include "support/temporary_directory.hpp"

#include <doctest/doctest.h>

#include <filesystem>

namespace recs::testing {
namespace {

const std::string hostile_films = R"yaml(
- {title: "$(touch stolen)", year: 2001, themes: [a], blurb: B.}
- {title: "`touch stolen`", year: 2002, themes: [a], blurb: B.}
- {title: "'; touch stolen; '", year: 2003, themes: [a], blurb: B.}
- {title: "\"; touch stolen; \"", year: 2004, themes: [a], blurb: B.}
- {title: "${HOME:-x} & co!", year: 2005, themes: [a], blurb: B.}
)yaml";

// A shell at work in a directory of its own, with the scripts of the program under test.
class Shell {
 public:
  explicit Shell(std::string name) : name_(std::move(name)) {}

  // Whether there is one to test with. Says so if there is none: CTest then calls the test skipped.
  [[nodiscard]] bool is_installed() const {
    const bool found = run_shell("type -P " + name_).status == 0;
    if (!found) MESSAGE("skipped: " << name_ << " is not installed");
    return found;
  }

  // What a script of the shell prints.
  [[nodiscard]] std::string run(const std::string& script) const {
    const std::string file = directory_.write("script", script);
    const std::string plain = name_ == "zsh" ? " -f " : name_ == "fish" ? " --no-config " : " --norc ";
    const Outcome outcome = run_shell(name_ + plain + file, world());
    CHECK(outcome.err == "");
    return outcome.out;
  }

  void write(const std::string& name, const std::string& text) const { directory_.write(name, text); }

  [[nodiscard]] bool has(const std::string& name) const {
    return std::filesystem::exists(directory_.path() / name);
  }

 private:
  [[nodiscard]] World world() const {
    const std::string home = directory_.path().string();
    const std::string programs = std::filesystem::path(RECS_PROGRAM).parent_path().string();
    return {.environment = {"RECS_CATALOG=" + fixture_catalog, "HOME=" + home, "TERM=xterm", "LANG=C.UTF-8",
                            "PROGRAMS=" + programs},
            .directory = home};
  }

  std::string name_;
  TemporaryDirectory directory_;
};

// What bash would replace the last word of the line with.
std::string bash(const Shell& shell, const std::string& line) {
  shell.write("line", line);
  return shell.run(R"bash(PATH=$PROGRAMS:$PATH
eval "$(recs completion bash)"
COMP_LINE=$(cat line) COMP_POINT=${#COMP_LINE}
COMP_WORDBREAKS=$' \t\n"\'@><=;|&(:'
_recs recs "${COMP_LINE##* }"
printf '%s\n' "${COMPREPLY[@]}"
)bash");
}

// The line after the keys were typed.
std::string zsh(const Shell& shell, const std::string& keys) {
  shell.write("keys", keys);
  return shell.run(R"zsh(path=($PROGRAMS $path)
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; autoload -Uz compinit; compinit -D -u; eval "$(recs completion zsh)"'
zpty -w shell 'tell() { print -r -- "$BUFFER" >line; exit }; zle -N tell; bindkey "^X" tell; print ready=$((1 + 1))'
zpty -r shell answer '*ready=2*'
zpty -w -n shell "$(cat keys)"$'\C-x'
while zpty -r shell answer; do :; done
cat line
)zsh");
}

// The candidates for the last word of the line, and what they are.
std::string fish(const Shell& shell, const std::string& line) {
  shell.write("line", line);
  return shell.run(R"fish(set -p PATH $PROGRAMS
recs completion fish | source
complete -C (cat line)
)fish");
}

TEST_SUITE("shells") {
  TEST_CASE("bash completes titles and themes and options") {
    const Shell shell("bash");
    CHECK(bash(shell, "recs --like mo") == "\"Moon\"\n");
    CHECK(bash(shell, "recs --like \"sol") == "Solaris (1972)\nSolaris (2002)\n");
    CHECK(bash(shell, "recs --like=mo") == "\"Moon\"\n");
    CHECK(bash(shell, "recs --more lone") == "loneliness\n");
    CHECK(bash(shell, "recs show Her --form") == "--format\n");
    CHECK(bash(shell, "recs --like zzz") == "\n");
    CHECK(bash(shell, "recs --like @lin") == "@line\n");  // the file that the test writes
    CHECK(bash(shell, "recs --director j") == "\"Jaume Balagueró\"\n\"Duncan Jones\"\n\"Spike Jonze\"\n\n");
  }

  TEST_CASE("zsh completes titles and themes and options") {
    const Shell shell("zsh");
    if (!shell.is_installed()) return;
    CHECK(zsh(shell, "recs --like mo\t") == "recs --like Moon \n");
    CHECK(zsh(shell, "recs --like \"sol\t19\t") == "recs --like \"Solaris (1972)\" \n");
    CHECK(zsh(shell, "recs --like=mo\t") == "recs --like=Moon \n");
    CHECK(zsh(shell, "recs --more lone\t") == "recs --more loneliness \n");
    CHECK(zsh(shell, "recs show Her --form\t") == "recs show Her --format \n");
    CHECK(zsh(shell, "recs --like zzz\t") == "recs --like zzz\n");
    CHECK(zsh(shell, "recs --director j\t") == "recs --director j\n");
  }

  TEST_CASE("fish completes titles and themes and options") {
    const Shell shell("fish");
    if (!shell.is_installed()) return;
    CHECK(fish(shell, "recs --like mo") == "Moon\t2009, Duncan Jones\n");
    CHECK(fish(shell, "recs --like \"sol") ==
          "Solaris (1972)\t1972, Andrei Tarkovsky\nSolaris (2002)\t2002, Steven Soderbergh\n");
    CHECK(fish(shell, "recs --like=mo") == "--like=Moon\t2009, Duncan Jones\n");
    CHECK(fish(shell, "recs --more lone") == "loneliness\n");
    CHECK(fish(shell, "recs show Her --form") == "--format\tHow to print; see Formats below\n");
    CHECK(fish(shell, "recs --like zzz") == "");
    CHECK(fish(shell, "recs --director balaguero") == "jaume balaguero\t1 film\n");
  }

  TEST_CASE("what bash completes to names the film and runs nothing else") {
    const Shell shell("bash");
    shell.write("films.yaml", hostile_films);
    for (const std::string quote : {"", "\"", "'"}) {
      CAPTURE(quote);
      shell.write("candidates", bash(shell, "recs -C films.yaml show " + quote));
      shell.write("quote", quote);
      CHECK(shell.run(R"bash(PATH=$PROGRAMS:$PATH
quote=$(cat quote)
while read -r candidate; do
  word=$quote$candidate
  [[ $word == *"$quote" ]] || word+=$quote
  eval "recs -C films.yaml show $word --fields year"
done <candidates | sort
)bash") == "2001\n2002\n2003\n2004\n2005\n");
    }
    CHECK(!shell.has("stolen"));
  }

  TEST_CASE("what zsh completes to names the film and runs nothing else") {
    const Shell shell("zsh");
    if (!shell.is_installed()) return;
    shell.write("films.yaml", hostile_films);
    for (const std::string keys : {"home\t", "\"home\t", "'home\t"}) {
      CAPTURE(keys);
      CHECK(zsh(shell, "recs -C films.yaml show " + keys).starts_with("recs -C films.yaml show "));
      CHECK(shell.run("path=($PROGRAMS $path); eval \"$(cat line) --fields year\"") == "2005\n");
    }
    for (const std::string keys : {"touch\t\t", "touch\t\t\t", "touch\t\t\t\t", "touch\t\t\t\t\t"}) {
      CHECK(zsh(shell, "recs -C films.yaml show " + keys) != "");
      CHECK(shell.run("path=($PROGRAMS $path); eval \"$(cat line) --fields year\"").starts_with("200"));
    }
    CHECK(!shell.has("stolen"));
  }

  TEST_CASE("fish runs nothing while it completes") {
    const Shell shell("fish");
    if (!shell.is_installed()) return;
    shell.write("films.yaml", hostile_films);
    CHECK(fish(shell, "recs -C films.yaml show touch") ==
          "\"; touch stolen; \"\t2004\n$(touch stolen)\t2001\n'; touch stolen; '\t2003\n`touch "
          "stolen`\t2002\n");
    CHECK(!shell.has("stolen"));
  }
}

}  // namespace
}  // namespace recs::testing
