"""Trains the head: batches of one length with all kinds in each, checkpoints, goes on where it stopped.

python train.py ROWS PAIRS OUT [--pairs-most N] [--minutes N] [--threads N] [--seed N] [--epochs N]
"""

import argparse
import math
import pathlib
import random
import time

import torch

from data import UNSAID, rows_of_pairs, rows_of_sets, target
from model import Head, batch_of, from_base, tokenizer

ROWS_A_BATCH = 32
RATE, RATE_OF_ANSWER = 1e-4, 1e-3
# The learned words of the base stay: half of all weights, and rare words keep the sense they have there.
FROZEN = ("words.",)
SAVED_EVERY = 100


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=pathlib.Path)
    parser.add_argument("pairs", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    for name, value in (("--pairs-most", 2400), ("--minutes", 180), ("--threads", 2), ("--seed", 17), ("--epochs", 1)):
        parser.add_argument(name, type=int, default=value)
    return parser.parse_args()


def batches(lengths: list[int], seed: int) -> list[list[int]]:
    """Rows in random order, then by length among fifty batches' worth, so that each batch has all kinds and little filling."""
    draw = random.Random(seed)
    order = list(range(len(lengths)))
    draw.shuffle(order)
    some = ROWS_A_BATCH * 50
    result = []
    for start in range(0, len(order), some):
        part = sorted(order[start : start + some], key=lambda at: lengths[at])
        group = [part[at : at + ROWS_A_BATCH] for at in range(0, len(part), ROWS_A_BATCH)]
        draw.shuffle(group)
        result += group
    return result


def loss_of(answers: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Where it is unknown how a statement is false, both ways of being so count together."""
    logs = answers.log_softmax(-1)
    unsaid = torch.logsumexp(logs[:, 1:], -1)
    exact = logs.gather(1, targets.clamp(max=2)[:, None])[:, 0]
    return -torch.where(targets == UNSAID, unsaid, exact).mean()


def main() -> None:
    given = arguments()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    rows = rows_of_sets(given.rows, given.seed) + rows_of_pairs(given.pairs, given.pairs_most, given.seed)
    pieces = tokenizer().encode_batch([(row["claim"], row["window"]) for row in rows])
    data = [(piece.ids, piece.type_ids, target(row)) for piece, row in zip(pieces, rows)]
    print(len(data), "rows,", round(sum(len(ids) for ids, _, _ in data) / len(data), 1), "pieces each", flush=True)
    plan = [some for epoch in range(given.epochs) for some in batches([len(ids) for ids, _, _ in data], given.seed + epoch)]
    run(given, data, plan)


def run(given: argparse.Namespace, data: list, plan: list[list[int]]) -> None:
    head = from_base()
    for name, weights in head.named_parameters():
        weights.requires_grad = not name.startswith(FROZEN)
    layers = [weights for name, weights in head.named_parameters() if weights.requires_grad and not name.startswith("answer")]
    optimiser = torch.optim.AdamW([{"params": layers, "lr": RATE}, {"params": head.answer.parameters(), "lr": RATE_OF_ANSWER}], weight_decay=0.01)
    done, spent = resume(given.out, head, optimiser)
    head.train()
    began, recent = time.time() - spent, []
    for at in range(done, len(plan)):
        share = max(at / len(plan), (time.time() - began) / (60 * given.minutes))
        for group, rate in zip(optimiser.param_groups, (RATE, RATE_OF_ANSWER)):
            group["lr"] = rate * rate_at(share)
        some = [data[row] for row in plan[at]]
        with torch.autocast("cpu", torch.bfloat16):
            answers = head(*batch_of([(ids, kinds) for ids, kinds, _ in some]))
        loss = loss_of(answers.float(), torch.tensor([label for _, _, label in some]))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(layers, 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        recent = [*recent, loss.item()][-100:]
        spent = time.time() - began
        is_over = spent > 60 * given.minutes
        if (at + 1) % SAVED_EVERY == 0 or at + 1 == len(plan) or is_over:
            save(given.out, head, optimiser, at + 1, spent)
            print(at + 1, "of", len(plan), f"loss {sum(recent) / len(recent):.3f}", f"{spent:.0f} s", flush=True)
        if is_over:
            return


def rate_at(share: float) -> float:
    """Up over the first twentieth of the way, then down to nothing along a line."""
    return min(1.0, share / 0.05 + 0.02, max(0.01, (1 - share) / 0.95))


def save(out: pathlib.Path, head: Head, optimiser: torch.optim.Optimizer, step: int, spent: float) -> None:
    """Whole or not at all: a run that is ended amid writing leaves the checkpoint before."""
    part = out.with_suffix(".part")
    torch.save({"head": head.state_dict(), "optimiser": optimiser.state_dict(), "step": step, "spent": spent}, part)
    part.replace(out)


def resume(out: pathlib.Path, head: Head, optimiser: torch.optim.Optimizer) -> tuple[int, float]:
    if not out.exists():
        return 0, 0.0
    stored = torch.load(out, weights_only=True)
    head.load_state_dict(stored["head"])
    optimiser.load_state_dict(stored["optimiser"])
    return stored["step"], stored["spent"]


if __name__ == "__main__":
    main()
