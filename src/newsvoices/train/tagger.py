"""The network in torch: inputs, two bidirectional LSTM layers, and one head for each thing asked of a token."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from newsvoices.network.inputs import DENSE, SHAPES, STATES
from newsvoices.train.lstm import BothWays, lanes

__all__ = ["LABELS", "Batch", "Chain", "Shape", "Tagger", "allowed", "crf_log_partition", "crf_loss", "crf_marginals"]

LABELS = 13
_NEVER = -1e4


@dataclass
class Shape:
    """Sizes: of the vocabularies, and of the layers."""

    words: int
    endings: int
    pieces: int  # width of the piece vectors
    tags: int
    entities: int
    relations: int
    word_width: int = 64
    ending_width: int = 16
    sign_width: int = 8
    hidden: int = 160
    arc: int = 64


@dataclass
class Batch:
    """Padded (batch, length) arrays; -1 in a target is not asked. ``gold`` is (batch, length, labels)."""

    words: Tensor
    pieces: Tensor
    endings: Tensor
    shapes: Tensor
    states: Tensor
    dense: Tensor
    lengths: Tensor


def allowed() -> tuple[Tensor, Tensor, Tensor]:
    """Return which label may follow which, begin and end a sequence (True where it may)."""
    kind = ["O"] + ["B", "I", "E", "S"] * 3
    role = [-1] + [r for r in range(3) for _ in range(4)]
    follow = torch.zeros(LABELS, LABELS, dtype=torch.bool)
    for a in range(LABELS):
        for b in range(LABELS):
            if kind[a] in "BI":
                follow[a, b] = kind[b] in "IE" and role[a] == role[b]
            else:
                follow[a, b] = kind[b] in "OBS"
    first = torch.tensor([k in "OBS" for k in kind])
    last = torch.tensor([k in "OES" for k in kind])
    return follow, first, last


def crf_log_partition(emissions: Tensor, follow: Tensor, first: Tensor, last: Tensor, lengths: Tensor) -> Tensor:
    """Return log Z for each sequence of a batch that is sorted by falling length."""
    length = emissions.shape[1]
    alpha = emissions[:, 0] + first
    active = (lengths[:, None] > torch.arange(length, device=lengths.device)).sum(0).tolist()
    ended = []
    for t in range(1, length):
        n = active[t]
        if n < alpha.shape[0]:
            ended.append(torch.logsumexp(alpha[n:] + last, 1))
            alpha = alpha[:n]
        top = alpha.max(1, keepdim=True).values.detach()
        alpha = ((alpha - top).exp() @ follow.exp() + 1e-30).log() + top + emissions[:n, t]
    ended.append(torch.logsumexp(alpha + last, 1))
    return torch.cat(ended[::-1])


def crf_loss(chain: "Chain", emissions: Tensor, gold: Tensor, labels: Tensor, lengths: Tensor) -> Tensor:
    """Return the summed negative log likelihood; ``gold`` holds a distribution over labels for each token."""
    follow, first, last = chain.transitions()
    partition = crf_log_partition(emissions, follow, first, last, lengths)
    mask = torch.arange(emissions.shape[1], device=lengths.device) < lengths[:, None]
    score = (emissions * gold).sum(-1).masked_fill(~mask, 0).sum()
    pairs = follow[labels[:, :-1].clamp_min(0), labels[:, 1:].clamp_min(0)]
    score = score + pairs.masked_fill(~mask[:, 1:], 0).sum()
    ends = labels.gather(1, (lengths - 1)[:, None])[:, 0]
    return partition.sum() - score - first[labels[:, 0]].sum() - last[ends].sum()


def crf_marginals(chain: "Chain", emissions: Tensor, lengths: Tensor) -> Tensor:
    """Return the probability of each label at each token: the gradient of log Z by the emissions."""
    with torch.enable_grad():
        asked = emissions.detach().requires_grad_()
        follow, first, last = chain.transitions()
        partition = crf_log_partition(asked, follow, first, last, lengths)
        return torch.autograd.grad(partition.sum(), asked)[0]


class Chain(nn.Module):
    """How attribution labels follow each other (linear-chain conditional random field; Lafferty et al. 2001)."""

    def __init__(self) -> None:
        super().__init__()
        follow, first, last = allowed()
        self.follow = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.first = nn.Parameter(torch.zeros(LABELS))
        self.last = nn.Parameter(torch.zeros(LABELS))
        self.register_buffer("may_follow", follow)
        self.register_buffer("may_first", first)
        self.register_buffer("may_last", last)

    def transitions(self) -> tuple[Tensor, Tensor, Tensor]:
        """Return the scores of label pairs, first and last labels; what may not be has a very low one."""
        return (
            self.follow.masked_fill(~self.may_follow, _NEVER),
            self.first.masked_fill(~self.may_first, _NEVER),
            self.last.masked_fill(~self.may_last, _NEVER),
        )


class Tagger(Chain):
    """Emissions of the attribution labels, Penn tags, entities and dependencies from one pass."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.word = nn.Embedding(shape.words, shape.word_width)
        self.ending = nn.Embedding(shape.endings, shape.ending_width)
        self.form = nn.Embedding(SHAPES, shape.sign_width)
        self.state = nn.Embedding(STATES, shape.sign_width)
        for table in (self.word, self.ending, self.form, self.state):
            nn.init.normal_(table.weight, std=0.3)
        width = shape.word_width + shape.ending_width + 2 * shape.sign_width + shape.pieces + DENSE
        self.lower = BothWays(width, shape.hidden)
        self.upper = BothWays(2 * shape.hidden, shape.hidden)
        both = 4 * shape.hidden
        self.role = nn.Linear(both, LABELS)
        self.tag = nn.Linear(both, shape.tags)
        self.entity = nn.Linear(both, shape.entities)
        self.arc_own = nn.Linear(both, shape.arc)
        self.arc_head = nn.Linear(both, shape.arc)
        self.arc = nn.Parameter(torch.eye(shape.arc) * 0.1)
        self.arc_bias = nn.Linear(shape.arc, 1)
        self.relation_own = nn.Linear(both, shape.arc)
        self.relation_head = nn.Linear(both, shape.arc, bias=False)
        self.relation = nn.Linear(shape.arc, shape.relations)

    def encode(self, batch: Batch, drop_input: float = 0.0, drop: float = 0.0) -> Tensor:
        """Return the states of both layers, (batch, length, width)."""
        words, pieces = self.word(batch.words), batch.pieces
        parts = [words, self.ending(batch.endings), self.form(batch.shapes), self.state(batch.states), pieces]
        x = torch.cat(parts, -1)
        if drop_input and self.training:
            x = F.dropout(x, drop_input)
        x = torch.cat([x, batch.dense], -1)
        layout = lanes(batch.lengths, x.shape[1])
        low = self.lower(x, layout)
        low = _shared_dropout(low, drop if self.training else 0.0)
        high = self.upper(low, layout)
        high = _shared_dropout(high, drop if self.training else 0.0)
        return torch.cat([low, high], -1)

    def arcs(self, states: Tensor) -> Tensor:
        """Return the score of each token (last axis) as the head of each token."""
        own, head = torch.relu(self.arc_own(states)), torch.relu(self.arc_head(states))
        return own @ self.arc @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)

    def relations(self, states: Tensor, heads: Tensor) -> Tensor:
        """Return the scores of the relations of each token to its given head."""
        above = self.relation_head(states)
        above = above.gather(1, heads[..., None].expand(-1, -1, above.shape[-1]))
        return self.relation(torch.relu(self.relation_own(states) + above))


def _shared_dropout(x: Tensor, rate: float) -> Tensor:
    """Drop the same features at every step of a sequence (Gal and Ghahramani 2016)."""
    if not rate:
        return x
    mask = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate) / (1 - rate)
    return x * mask
