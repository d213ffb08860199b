"""Score attributions (source, cue, content) against PolNeAR's annotation of an article.

Exact spans as in CofeNet (COLING 2022, Table 6): a span is cut at line breaks, pieces that only blanks separate are
joined, and each distinct piece counts once a coding. An article with several codings counts once for each of them.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsvoices.text.sentences import trim

__all__ = ["FIGURES", "Attributed", "Count", "Spans", "number_marked", "score_attributions", "total"]

Span = tuple[int, int]
Spans = Sequence[Sequence[int]]
Attributed = Mapping[str, Spans]
"""An attribution: half-open code-point spans by role (``source``, ``cue``, ``content``); a role may be missing."""

_ROLES = ("source", "cue", "content")
_HALF = 0.5
_SLACK = 2  # characters: a predicted content may take in marks and blanks beside the gold words

FIGURES: Mapping[str, str] = {
    "source": "exact spans",
    "cue": "exact spans",
    "content": "exact spans",
    "direct": "exact contents all of whose letters and digits stand in double marks",
    "mixed": "exact contents some of whose letters and digits stand in double marks",
    "indirect": "exact contents none of whose letters and digits stand in double marks",
    "link": "contents share half of their letters and digits (Jaccard, one to one), and sources overlap or both lack",
    "link exact": "of these, content and source are the same spans",
    "direct speech": "stretches of direct speech covered by a content (half, Jaccard) whose source overlaps",
}
"""What counts as right, by figure; ``direct``, ``mixed``, ``indirect`` and ``direct speech`` have a recall only."""


@dataclass(frozen=True)
class Count:
    """How many are right of how many proposed and of how many annotated; ``proposed`` is 0 where only recall counts."""

    right: int = 0
    proposed: int = 0
    annotated: int = 0

    def __add__(self, other: "Count") -> "Count":
        """Add the counts of another coding or article."""
        return Count(self.right + other.right, self.proposed + other.proposed, self.annotated + other.annotated)

    @property
    def precision(self) -> float | None:
        """Return the share of the proposed that is right; None where nothing was proposed."""
        return self.right / self.proposed if self.proposed else None

    @property
    def recall(self) -> float:
        """Return the share of the annotated that was found; 0 where nothing is annotated."""
        return self.right / self.annotated if self.annotated else 0.0

    @property
    def f1(self) -> float | None:
        """Return the harmonic mean of precision and recall; None where nothing was proposed."""
        return 2 * self.right / (self.proposed + self.annotated) if self.proposed else None

    @property
    def headline(self) -> float:
        """Return the figure to report: F1, or recall where there is no precision."""
        return self.recall if self.f1 is None else self.f1


Counts = Mapping[str, Count]
"""The counts by figure."""


def total(counts: Sequence[Counts]) -> dict[str, Count]:
    """Add up the counts of several codings or articles."""
    return {name: sum((count[name] for count in counts), Count()) for name in FIGURES}


def score_attributions(text: str, annotated: Sequence[Attributed], proposed: Sequence[Attributed]) -> dict[str, Count]:
    """Count what is right in the attributions proposed for a text, against one annotator's coding of it."""
    marked = number_marked(text)
    gold, mine = _read(text, annotated), _read(text, proposed)
    found: dict[str, Count] = {}
    for role in _ROLES:
        theirs, ours = _distinct(gold, role), _distinct(mine, role)
        found[role] = Count(len(theirs & ours), len(ours), len(theirs))
    found.update(_by_kind(text, marked, _distinct(gold, "content"), _distinct(mine, "content")))
    gold, mine = [row for row in gold if row.content], [row for row in mine if row.content]
    linked, exact = _links(gold, mine)
    found["link"] = Count(linked, len(mine), len(gold))
    found["link exact"] = Count(exact, len(mine), len(gold))
    found["direct speech"] = _direct_speech(marked, gold, mine)
    return found


@dataclass(frozen=True)
class _Attribution:
    pieces: Mapping[str, tuple[Span, ...]]
    content: frozenset[int]
    """The places of the content's letters and digits."""
    source: frozenset[int]


def _read(text: str, attributions: Sequence[Attributed]) -> list[_Attribution]:
    rows = []
    for attributed in attributions:
        pieces = {role: _pieces(text, attributed.get(role) or ()) for role in _ROLES}
        rows.append(_Attribution(pieces, _letters(text, pieces["content"]), _letters(text, pieces["source"])))
    return rows


def _distinct(rows: Sequence[_Attribution], role: str) -> set[Span]:
    return {piece for row in rows for piece in row.pieces[role]}


def _pieces(text: str, spans: Spans) -> tuple[Span, ...]:
    cut: list[Span] = []
    for start, end in spans:
        at = start
        for line in text[start:end].split("\n"):
            piece = trim(text, at, at + len(line))
            if piece[0] < piece[1]:
                cut.append(piece)
            at += len(line) + 1
    joined: list[Span] = []
    for start, end in sorted(cut):
        gap = text[joined[-1][1] : start] if joined else ""
        if joined and not gap.strip() and "\n" not in gap:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def _letters(text: str, spans: Sequence[Span]) -> frozenset[int]:
    return frozenset(i for start, end in spans for i in range(start, end) if text[i].isalnum())


def number_marked(text: str) -> list[int]:
    """Return for each code point the number of the stretch in double marks that holds it, or -1.

    A stretch ends with its line at the latest. This is the reader that the published figures are defined with: simpler
    than the article's layout, and independent of it.
    """
    number, stretch, base = [-1] * len(text), -1, 0
    for line in text.split("\n"):
        begun: int | None = None
        for at, sign in enumerate(line + "\n"):
            if begun is not None and sign in '”"“„\n':
                stretch += 1
                for i in range(begun, min(at + 1, len(line))):
                    number[base + i] = stretch
                begun = at if sign in "“„" else None
            elif sign in '“„"':
                begun = at
        base += len(line) + 1
    return number


def _by_kind(text: str, marked: Sequence[int], gold: set[Span], mine: set[Span]) -> dict[str, Count]:
    right: Counter[str] = Counter()
    annotated: Counter[str] = Counter()
    for span in gold:
        signs = _letters(text, [span])
        inside = sum(marked[i] >= 0 for i in signs)
        kind = "indirect" if not inside else "direct" if inside == len(signs) else "mixed"
        annotated[kind] += 1
        right[kind] += span in mine
    return {kind: Count(right[kind], 0, annotated[kind]) for kind in ("direct", "mixed", "indirect")}


def _links(gold: Sequence[_Attribution], mine: Sequence[_Attribution]) -> tuple[int, int]:
    pairs = []
    for i, one in enumerate(gold):
        for j, other in enumerate(mine):
            shared = len(one.content & other.content)
            if shared:
                pairs.append((-shared / len(one.content | other.content), i, j))
    taken: tuple[set[int], set[int]] = (set(), set())
    linked = exact = 0
    for value, i, j in sorted(pairs):
        if -value < _HALF or i in taken[0] or j in taken[1]:
            continue
        taken[0].add(i)
        taken[1].add(j)
        one, other = gold[i], mine[j]
        linked += bool(one.source & other.source) or not (one.source or other.source)
        exact += all(one.pieces[role] == other.pieces[role] for role in ("content", "source"))
    return linked, exact


def _direct_speech(marked: Sequence[int], gold: Sequence[_Attribution], mine: Sequence[_Attribution]) -> Count:
    right = annotated = 0
    for one in gold:
        for start, end in _quoted_units(marked, one):
            annotated += 1
            right += any(one.source & other.source and _covers(other, start, end) for other in mine)
    return Count(right, 0, annotated)


def _quoted_units(marked: Sequence[int], row: _Attribution) -> list[Span]:
    """Return the part of a wholly quoted content in each stretch of marks, from its first letter to its last."""
    if any(marked[i] < 0 for i in row.content):
        return []
    places: dict[int, list[int]] = defaultdict(list)
    for i in row.content:
        places[marked[i]].append(i)
    return [(min(own), max(own) + 1) for own in places.values()]


def _covers(row: _Attribution, start: int, end: int) -> bool:
    for a, b in row.pieces["content"]:
        low, high = max(a, start - _SLACK), min(b, end + _SLACK)
        if low < high:
            shared = max(0, min(end, high) - max(start, low))
            if shared / (max(end, high) - min(start, low)) >= _HALF:
                return True
    return False
