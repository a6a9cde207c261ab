"""What the head is worth beside the words, by the gate of the report: python stack.py SCORED

For each set a logistic of the words' score, the head's answer and whether only wording is missing is fitted on the rows of all other
sets, each with a weight of at least nothing, so that no more of any ever counts against a statement; thresholds are chosen there, too.
"""

import collections
import json
import math
import sys

import numpy as np
from scipy.optimize import minimize
from sklearn.metrics import roc_auc_score

# States of a statement that is near to backed, and backed.
NEAR, BACKED = ("near", "notClosely"), ("backed",)
LOSS_MOST, PRECISION_LEAST = 0.05, 0.95
# Fewer are too few for a share.
FEW = 10


def said(answer: list[float]) -> float:
    """Log-odds that the source says it."""
    most = max(answer[1:])
    return answer[0] - most - math.log(sum(math.exp(one - most) for one in answer[1:]))


class Rows:
    """The rows of a set as columns."""

    def __init__(self, rows: list[dict]) -> None:
        self.isTrue = np.array([row["label"] == "supported" for row in rows])
        self.head = np.array([said(row["answer"]) for row in rows])
        edited = any(row.get("edits") for row in rows) and rows[0]["set"] != "cases"
        self.words = np.array([max(-10, row["support"]) + (0.3 * max(-20, row["trust"]) if edited else 0) for row in rows])
        self.state = np.array([row["state"] for row in rows])

    def features(self, names: tuple[str, ...]) -> np.ndarray:
        return np.stack([{"words": self.words, "head": self.head, "wording": self.state == "notClosely"}[name] for name in names], 1)


ALL, WORDS = ("words", "wording", "head"), ("words", "wording")


class Stack:
    """One score of several, fitted on the rows of some sets in some states; each set counts the same."""

    def __init__(self, sets: list[Rows], states: tuple[str, ...] | None, names: tuple[str, ...]) -> None:
        self.names = names
        chosen = [np.ones(len(one.isTrue), bool) if states is None else among(one, states) for one in sets]
        x = np.concatenate([one.features(names)[some] for one, some in zip(sets, chosen)])
        y = np.concatenate([one.isTrue[some] for one, some in zip(sets, chosen)])
        weight = np.concatenate([np.full(some.sum(), 1 / max(1, some.sum())) for some in chosen])

        def loss(w: np.ndarray) -> float:
            z = x @ w[:-1] + w[-1]
            return float((weight * np.logaddexp(0, np.where(y, -z, z))).sum() + 1e-3 * (w[:-1] ** 2).sum())

        bounds = [(0, None)] * len(names) + [(None, None)]
        self.weights = minimize(loss, np.full(len(names) + 1, 0.1), bounds=bounds).x

    def __call__(self, rows: Rows) -> np.ndarray:
        return rows.features(self.names) @ self.weights[:-1] + self.weights[-1]


def lifted(score: np.ndarray, isTrue: np.ndarray, threshold: float) -> tuple[float, float]:
    """Share of the true and of the false that are raised."""
    up = score >= threshold
    return float(up[isTrue].mean()), float(up[~isTrue].mean())


def precision(true: float, false: float) -> float:
    return true / (true + false) if true + false > 0 else math.nan


def best_lift(score: np.ndarray, isTrue: np.ndarray) -> tuple[float, float]:
    """The largest share of the true that can be raised at the wanted precision, and the threshold; a share of one or two rows is luck."""
    best = (0.0, math.inf)
    for threshold in np.unique(score[isTrue]):
        true, false = lifted(score, isTrue, threshold)
        if precision(true, false) >= PRECISION_LEAST and true > best[0]:
            best = (true, float(threshold))
    return best


def pooled_lift(scores: list[tuple[np.ndarray, np.ndarray]]) -> float:
    """The threshold at which the sets together, each counting the same, keep the wanted precision."""
    if not scores:
        return math.inf
    candidates = np.unique(np.concatenate([score[isTrue] for score, isTrue in scores]))[::-1]
    chosen = math.inf
    for threshold in candidates[:: max(1, len(candidates) // 800)]:
        shares = [lifted(score, isTrue, threshold) for score, isTrue in scores]
        true, false = np.mean([one for one, _ in shares]), np.mean([one for _, one in shares])
        if precision(true, false) >= PRECISION_LEAST:
            chosen = float(threshold)
    return chosen


def among(rows: Rows, states: tuple[str, ...]) -> np.ndarray:
    return np.isin(rows.state, states)


def enough(rows: Rows, chosen: np.ndarray, least: int) -> bool:
    return (rows.isTrue & chosen).sum() >= least and (~rows.isTrue & chosen).sum() >= least


def percent(share: float) -> str:
    return "–" if math.isnan(share) else f"{100 * share:.1f}"


def mean(values: list[float]) -> float:
    return float(np.mean(values)) if values else math.nan


def report(sets: dict[str, Rows]) -> None:
    columns = collections.defaultdict(list)
    heads = "AUC words | AUC head | AUC stack | true near | false near | lift | its precision | most at 95 | lift of words alone | precision of that | wrong ticks | taken away"
    print(f"| set | rows | {heads} |")
    print("| --- " + "| ---: " * 13 + "|")
    for name, rows in sets.items():
        others = [one for other, one in sets.items() if family(other) != family(name) and other != "cases"]
        line = figures(rows, others)
        for key, value in line.items():
            if name != "cases" and isinstance(value, float) and not math.isnan(value):
                columns[key].append(value)
        print(f"| {name} | {len(rows.isTrue)} |", " | ".join(str(value) if isinstance(value, int) else percent(value) for value in line.values()), "|")
    print("\nmean over the sets:", {key: percent(mean(values)) for key, values in columns.items()})


def family(name: str) -> str:
    return name.split(".")[0].removesuffix("_syn").removesuffix("_tokens")


def fixed_lift(rows: Rows, others: list[Rows], names: tuple[str, ...]) -> tuple[float, float, float]:
    """What is raised by the threshold of the other sets, its precision, and the most that any threshold raises at the wanted one."""
    near = among(rows, NEAR)
    if not enough(rows, near, FEW):
        return math.nan, math.nan, math.nan
    stack = Stack(others, NEAR, names)
    fit = [(stack(one)[among(one, NEAR)], one.isTrue[among(one, NEAR)]) for one in others if enough(one, among(one, NEAR), FEW)]
    score, isTrue = stack(rows)[near], rows.isTrue[near]
    true, false = lifted(score, isTrue, pooled_lift(fit))
    return true, precision(true, false), best_lift(score, isTrue)[0]


def veto(rows: Rows, others: list[Rows]) -> tuple[int, float]:
    """How many ticks are wrong, and the share of them that goes when a twentieth of the right ones may go."""
    score, ticks = Stack(others, None, ALL)(rows), among(rows, BACKED)
    wrong, right = score[ticks & ~rows.isTrue], score[ticks & rows.isTrue]
    if len(wrong) == 0 or len(right) < 2 * FEW:
        return len(wrong), math.nan
    return len(wrong), float((wrong < np.quantile(right, LOSS_MOST)).mean())


def figures(rows: Rows, others: list[Rows]) -> dict[str, float | int]:
    auc = lambda score: float(roc_auc_score(rows.isTrue, score)) if 0 < rows.isTrue.sum() < len(rows.isTrue) else math.nan  # noqa: E731
    near = among(rows, NEAR)
    true, right, best = fixed_lift(rows, others, ALL)
    without = fixed_lift(rows, others, WORDS)
    wrong, gone = veto(rows, others)
    return {
        "AUC words": auc(rows.words),
        "AUC head": auc(rows.head),
        "AUC stack": auc(Stack(others, None, ALL)(rows)),
        "true near": int((near & rows.isTrue).sum()),
        "false near": int((near & ~rows.isTrue).sum()),
        "lift": true,
        "its precision": right,
        "most at 95": best,
        "lift of words alone": without[0],
        "precision of that": without[1],
        "wrong ticks": wrong,
        "taken away": gone,
    }


def main() -> None:
    by_set = collections.defaultdict(list)
    for line in open(sys.argv[1]):
        row = json.loads(line)
        by_set[row["set"]].append(row)
    report({name: Rows(by_set[name]) for name in sorted(by_set)})


if __name__ == "__main__":
    main()
