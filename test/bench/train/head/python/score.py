"""Lets a head answer for rows it has not been trained on: python score.py CHECKPOINT ROWS OUT [--most N] [--threads N]"""

import argparse
import json
import pathlib
import random

import torch

from data import TRAINED, is_kept, read
from model import Head, batch_of, tokenizer

ROWS_A_BATCH = 32


def unseen(path: pathlib.Path, most: int) -> list[dict]:
    """The rows of a file that no head is trained on, some of them where there are many."""
    rows = [row for row in read(path) if row["window"] and (path.stem not in TRAINED or is_kept(row))]
    random.Random(17).shuffle(rows)
    return rows[:most]


def answers(head: Head, rows: list[dict]) -> list[list[float]]:
    pieces = tokenizer().encode_batch([(row["claim"], row["window"]) for row in rows])
    order = sorted(range(len(rows)), key=lambda at: len(pieces[at].ids))
    found: list[list[float]] = [[] for _ in rows]
    for start in range(0, len(order), ROWS_A_BATCH):
        some = order[start : start + ROWS_A_BATCH]
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            given = head(*batch_of([(pieces[at].ids, pieces[at].type_ids) for at in some])).float()
        for at, answer in zip(some, given.tolist()):
            found[at] = [round(one, 3) for one in answer]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("rows", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--most", type=int, default=2500)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    head = Head()
    head.load_state_dict(torch.load(given.checkpoint, weights_only=True)["head"])
    head.eval()
    with given.out.open("w") as out:
        for path in sorted(given.rows.glob("*.jsonl")):
            # What was trained on is measured by its other split, where there is one.
            if path.with_name(path.name.replace(".train.", ".dev.")).exists() and ".train." in path.name:
                continue
            rows = unseen(path, given.most)
            for row, answer in zip(rows, answers(head, rows)):
                out.write(json.dumps({key: value for key, value in row.items() if key != "window"} | {"answer": answer}) + "\n")
            print(path.stem, len(rows), flush=True)


if __name__ == "__main__":
    main()
