# bash completion for keepline
_keepline() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in check | snapshot | live | new | convert) command=${COMP_WORDS[i]} && break ;; esac
  done
  case $before in
    --theme)
      COMPREPLY=($(compgen -W 'light dark high-contrast-light high-contrast-dark system' -- "$word"))
      return ;;
    --format)
      COMPREPLY=($(compgen -W 'text json gcc' -- "$word"))
      return ;;
    --page | --text | --size | --width) return ;;
    --state) COMPREPLY=($(compgen -d -- "$word")); return ;;
    -o | --output) compopt -o default; return ;;
  esac
  case $command:$word in
    :-*) COMPREPLY=($(compgen -W '--page --theme --text --state --follow --help --version' -- "$word")) ;;
    check:-*) COMPREPLY=($(compgen -W '--format --help --version' -- "$word")) ;;
    snapshot:-*)
      COMPREPLY=($(compgen -W '--page --all --size --theme --text --output --help --version' -- "$word")) ;;
    live:-*) COMPREPLY=($(compgen -W '--svg --width --theme --help --version' -- "$word")) ;;
    live:*) ;;
    new:-* | convert:-*) COMPREPLY=($(compgen -W '--help --version' -- "$word")) ;;
    new:*) compopt -o filenames; COMPREPLY=($(compgen -d -- "$word")) ;;
    :*)
      compopt -o filenames
      COMPREPLY=($(compgen -W 'check snapshot live new convert' -- "$word"))
      local file
      while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -d -- "$word"; compgen -f -X '!*.md' -- "$word") ;;
    *)
      compopt -o filenames
      local file
      while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -d -- "$word"; compgen -f -X '!*.md' -- "$word") ;;
  esac
}
complete -F _keepline keepline
