#!/usr/bin/env bash
# The step of action.yml: checks the drafts, annotates them, and writes the reports that were asked for. Its inputs come as INPUT_….
set -euo pipefail
shopt -s globstar nullglob

# One path or glob a line; what is named and is not there is kept, so that the program tells of it.
expand() {
  local line file found
  while IFS= read -r line; do
    line="${line#"${line%%[![:space:]]*}"}"
    line="${line%"${line##*[![:space:]]}"}"
    [[ -z $line ]] && continue
    found=''
    while IFS= read -r file; do
      printf '%s\0' "$file"
      found=yes
    done < <(compgen -G "$line" || true)
    [[ -n $found ]] || printf '%s\0' "$line"
  done <<<"$1"
}

list() {
  local file
  names=()
  while IFS= read -r -d '' file; do names+=("$file"); done < <(expand "$1")
}

list "$INPUT_DRAFTS"
drafts=("${names[@]+"${names[@]}"}")
list "$INPUT_SOURCES"
arguments=(check "${drafts[@]+"${drafts[@]}"}")
(( ${#names[@]} == 0 )) || arguments+=(--sources "${names[@]}")
[[ -z $INPUT_BASELINE ]] || arguments+=(--baseline "$INPUT_BASELINE")

if [[ -n $INPUT_COMMAND ]]; then
  read -r -a program <<<"$INPUT_COMMAND"
else
  program=(npx --yes "groundwork-check@$INPUT_VERSION")
fi

echo "::add-matcher::$GITHUB_ACTION_PATH/ci/matcher.json"
code=0
"${program[@]}" "${arguments[@]}" --fail-on "$INPUT_FAIL_ON" || code=$?
echo "::remove-matcher owner=groundwork::"
echo "::remove-matcher owner=groundwork-notes::"

# Each report is the same check; the stored index makes it quick. What it finds has been told above.
write() {
  [[ -z $2 ]] || "${program[@]}" "${arguments[@]}" --fail-on "$INPUT_FAIL_ON" --format "$1" --output "$2" 2>/dev/null || (( $? == 1 ))
}
write sarif "$INPUT_SARIF" || code=2
write junit "$INPUT_JUNIT" || code=2
write html "$INPUT_HTML" || code=2

echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
