"""Writes a head as ONNX with whole numbers for weights, and says its size, its time and how far its answers differ.

python quantise.py CHECKPOINT ROWS_FILE OUT
"""

import pathlib
import sys
import time
import warnings
import zlib

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from data import read
from model import Head, batch_of, tokenizer

ROWS, ROWS_A_BATCH = 256, 8


def export(head: Head, out: pathlib.Path) -> None:
    ids = torch.randint(1000, 2000, (2, 16))
    axes = {name: {0: "rows", 1: "pieces"} for name in ("ids", "kinds", "mask")} | {"answer": {0: "rows"}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(head, (ids, torch.zeros_like(ids), torch.ones_like(ids)), str(out), input_names=["ids", "kinds", "mask"], output_names=["answer"], dynamic_axes=axes, opset_version=17, dynamo=False)


def answers(path: pathlib.Path, batches: list[dict[str, np.ndarray]]) -> tuple[np.ndarray, float]:
    """What a written head answers, and milliseconds a row on one core."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    began = time.process_time()
    found = [session.run(None, batch)[0] for batch in batches]
    return np.concatenate(found), 1000 * (time.process_time() - began) / sum(len(batch["ids"]) for batch in batches)


def main() -> None:
    checkpoint, rows_file, out = (pathlib.Path(one) for one in sys.argv[1:4])
    head = Head()
    head.load_state_dict(torch.load(checkpoint, weights_only=True)["head"])
    head.eval()
    whole = out.with_suffix(".whole.onnx")
    export(head, whole)
    quantize_dynamic(str(whole), str(out), weight_type=QuantType.QInt8, per_channel=True)
    rows = [row for row in read(rows_file) if row["window"]][:ROWS]
    pieces = sorted(tokenizer().encode_batch([(row["claim"], row["window"]) for row in rows]), key=lambda one: len(one.ids))
    batches = []
    for at in range(0, len(pieces), ROWS_A_BATCH):
        tensors = batch_of([(one.ids, one.type_ids) for one in pieces[at : at + ROWS_A_BATCH]])
        batches.append({name: tensor.numpy() for name, tensor in zip(("ids", "kinds", "mask"), tensors)})
    (before, slow), (after, fast) = answers(whole, batches), answers(out, batches)
    print(f"pieces a row {np.mean([len(one.ids) for one in pieces]):.0f}, in batches of {ROWS_A_BATCH}")
    print(f"32 bits: {whole.stat().st_size / 1e6:.1f} MB, {slow:.1f} ms a row of one core")
    print(f" 8 bits: {out.stat().st_size / 1e6:.1f} MB, packed {len(zlib.compress(out.read_bytes(), 9)) / 1e6:.1f} MB, {fast:.1f} ms a row of one core")
    print(f"same answer {100 * (before.argmax(1) == after.argmax(1)).mean():.1f} %, largest difference {np.abs(before - after).max():.2f}")


if __name__ == "__main__":
    main()
