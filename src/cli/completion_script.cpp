#include "cli/completion_script.hpp"

#include <algorithm>
#include <array>

namespace recs::cli {
namespace {

// What a title has in it never becomes part of a command: candidates are read as lines and handed to the
// shell as they are. Nothing is evaluated.

constexpr const char* bash = R"script(# Lets bash 4.4 or newer complete the command lines of recs.

_recs() {
  local program=${1/#\~\//$HOME/} answer
  type -P -- "$program" >/dev/null || program=recs
  mapfile -t answer < <("$program" complete bash "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  COMPREPLY=("${answer[@]:1}")
  case ${answer[0]} in
    files*)
      if [[ $2 == @* ]]; then
        mapfile -t COMPREPLY < <(compgen -P @ -f -- "${2#@}")
        compopt -o filenames 2>/dev/null
      else
        compopt -o default 2>/dev/null
      fi
      ;;
    list*) COMPREPLY+=('') ;;  # so that they have nothing in common that would replace what was typed
  esac
}
complete -o nosort -F _recs recs
)script";

constexpr const char* zsh = R"script(#compdef recs
# Lets zsh complete the command lines of recs.

_recs() {
  local program=${${(Q)words[1]}/#\~\//$HOME/}
  (( $+commands[$program] )) || [[ -x $program ]] || program=recs
  local -a answer
  answer=("${(@f)$("$program" complete zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  local kind=${answer[1]% *} kept=${answer[1]#* }
  shift answer
  compset -p $kept
  case $kind in
    files) _files ;;
    words) _describe -V recs answer -U -i "$IPREFIX" ;;
    list) _describe -V recs answer -U -i "$IPREFIX" && [[ $compstate[insert] == *unambiguous ]] && compstate[insert]= ;;
  esac
}

if [[ $funcstack[1] == _recs ]]; then
  _recs "$@"
else
  compdef _recs recs
fi
)script";

constexpr const char* fish = R"script(# Lets fish complete the command lines of recs.

function __recs_complete
    set -l words (commandline -opc)
    set -l raw (commandline -ct)
    set -l word (string unescape -- $raw; or string unescape -- $raw\"; or string unescape -- $raw\')
    set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
    command -q $program; or set program recs
    set -l answer (command $program complete fish $words[2..] $word 2>/dev/null)
    set -l kind (string split ' ' -- $answer[1])
    if test "$kind[1]" = files
        set -l kept (string sub -l $kind[2] -- $word)
        set -l path (string sub -s (math $kind[2] + 1) -- $word)
        printf '%s\n' $kept(__fish_complete_path $path)
    else
        printf '%s\n' $answer[2..]
    end
end

complete -c recs -f -k -a '(__recs_complete)'
)script";

struct Script {
  std::string_view shell;
  std::string_view text;
};
constexpr std::array scripts = {Script{"bash", bash}, Script{"zsh", zsh}, Script{"fish", fish}};

}  // namespace

std::vector<std::string> shells() {
  std::vector<std::string> names;
  for (const Script& each : scripts) names.emplace_back(each.shell);
  return names;
}

std::string_view completion_script(std::string_view shell) {
  return std::ranges::find(scripts, shell, &Script::shell)->text;
}

}  // namespace recs::cli
