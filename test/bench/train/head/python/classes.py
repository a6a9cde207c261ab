"""How well a head tells true from false within each kind of edit and each class of the labelled reports: python classes.py SCORED"""

import collections
import json
import sys

from sklearn.metrics import roc_auc_score

from stack import said


def main() -> None:
    rows = [json.loads(line) for line in open(sys.argv[1])]
    print("| set | kind | true | false | AUC head | AUC words |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    for name in sorted({row["set"] for row in rows if row.get("edits")}):
        of_set = [row for row in rows if row["set"] == name]
        kinds = collections.Counter(kind for row in of_set for kind in row["edits"])
        for kind in sorted(kinds):
            # The classes of the reports have true statements of their own; an edit has those of its set.
            false = [row for row in of_set if row["label"] != "supported" and kind in row["edits"]]
            true = [row for row in of_set if row["label"] == "supported" and (name != "cases" or kind in row["edits"])]
            if len(false) < 3 or len(true) < 3:
                continue
            labels = [True] * len(true) + [False] * len(false)
            some = true + false
            figures = [roc_auc_score(labels, score) for score in ([said(row["answer"]) for row in some], [row["support"] + 0.3 * row["trust"] for row in some])]
            print(f"| {name} | {kind} | {len(true)} | {len(false)} |", " | ".join(f"{100 * one:.0f}" for one in figures), "|")


if __name__ == "__main__":
    main()
