"""Rows for the head: which sets it may be trained on, which rows are kept for the stack, and what each label asks for."""

import collections
import json
import pathlib
import random

# Sets whose licence allows training; the card (CARD.md) gives each licence. All others are read by the evaluation alone.
TRAINED = {
    "vitaminc.train": 9000,
    "vitaminc_syn.train": 6000,
    "fever.train": 6000,
    "claimswap.train": 4000,
    "summedits.train": 1500,
    "factcheckgpt.dev": 1100,
    "scifact.train": 400,
    "gensearch.dev": 380,
    "expertqa.dev": 320,
}
# Of the statements made from other sets, those whose set has a split of its own to be measured on.
FROM = {"vitaminc.train", "fever.train", "summedits.train"}
# Sets that name a statement false without saying whether the source denies it.
UNSAID = 3
TELLS_APART = {"vitaminc", "vitaminc_syn", "fever", "scifact"}


def is_kept(row: dict) -> bool:
    """A third of each set, chosen by the source: no head is trained on it, the stack is fitted on it."""
    return int(row["source"], 16) % 3 == 0


def target(row: dict) -> int:
    """Said, not said, said otherwise; 3 for a false statement of which neither is known."""
    name, label = row["set"].split(".")[0], row["label"]
    if label == "supported":
        return 0
    if label == "contradicted":
        return 2
    if label == "not_supported" and (name in TELLS_APART or name == "made"):
        return 1
    return UNSAID


def read(path: pathlib.Path) -> list[dict]:
    return [json.loads(line) for line in path.open()]


def rows_of_sets(folder: pathlib.Path, seed: int) -> list[dict]:
    """The rows of the sets, without those that are kept; at most so many a set, and as many true as false where it can be."""
    chosen = []
    for name, most in TRAINED.items():
        rows = [row for row in read(folder / f"{name}.jsonl") if row["window"] and not is_kept(row) and row.get("from", "vitaminc.train") in FROM]
        by_truth = collections.defaultdict(list)
        for row in rows:
            by_truth[row["label"] == "supported"].append(row)
        for some in by_truth.values():
            random.Random(seed).shuffle(some)
            chosen += some[: most // 2]
    return chosen


def rows_of_pairs(path: pathlib.Path, most: int, seed: int) -> list[dict]:
    """The pairs made from the corpora, at most so many a generator."""
    by_set = collections.defaultdict(list)
    for row in read(path):
        by_set[row["set"], row["label"] == "supported"].append(row)
    chosen = []
    for key in sorted(by_set):
        random.Random(seed).shuffle(by_set[key])
        chosen += by_set[key][: most // 2]
    return chosen
