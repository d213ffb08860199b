"""Find what a person may have meant: the stretches of a text, or the names in a list, most like theirs."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import combinations

from rapidfuzz import fuzz, process

__all__ = ["did_you_mean", "how_alike", "likeliest", "meant", "nearest"]

_MARKS = str.maketrans({"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-"})
_BLIND: dict[str, Callable[[str], str]] = {
    "white space": lambda words: " ".join(words.split()),
    "the kind of quotation marks or dashes": lambda words: words.translate(_MARKS),
    "capitals": str.casefold,
}
_ENOUGH = 55  # of 100: alike enough to be shown beside words
_A_SLIP = 65  # alike enough to be a slip of the pen in a name
_CLOSE = 10
_HINTS = {"date": ("date_as_printed", "date_words")}


def nearest(text: str, words: str, scope: tuple[int, int], limit: int = 3) -> list[tuple[int, int]]:
    """Return up to ``limit`` stretches of ``text`` inside ``scope`` most like ``words``, the best first."""
    low, high = scope
    tokens = [(low + found.start(), low + found.end()) for found in re.finditer(r"\S+", text[low:high])]
    count = len(words.split())
    spans = [
        _trim(text, words, tokens[first][0], tokens[first + size - 1][1])
        for size in range(max(1, count - 1), count + 2)
        for first in range(len(tokens) - size + 1)
    ]
    ranked = process.extract(
        words,
        [text[start:end] for start, end in spans],
        scorer=fuzz.ratio,
        limit=10 * limit,
        score_cutoff=_ENOUGH,
    )
    chosen: list[tuple[int, int]] = []
    for _, _, index in ranked:
        start, end = spans[index]
        if all(end <= other[0] or start >= other[1] for other in chosen):
            chosen.append((start, end))
    return chosen[:limit]


def _trim(text: str, words: str, start: int, end: int) -> tuple[int, int]:
    """Drop punctuation at an edge where the wanted words have none."""
    if words[-1:].isalnum():
        while end > start + 1 and not text[end - 1].isalnum():
            end -= 1
    if words[:1].isalnum():
        while start < end - 1 and not text[start].isalnum():
            start += 1
    return start, end


def how_alike(words: str, candidate: str) -> str:
    """Say what alone tells two wordings apart, where it is something that an eye misses."""
    if words == candidate:
        return ""
    for size in range(1, len(_BLIND) + 1):
        for chosen in combinations(_BLIND.items(), size):
            mine, theirs = words, candidate
            for _, blind in chosen:
                mine, theirs = blind(mine), blind(theirs)
            if mine == theirs:
                return ", differs only in " + " and ".join(reason for reason, _ in chosen)
    return ""


def likeliest(name: str, candidates: Sequence[str], limit: int = 3) -> list[str]:
    """Return the candidates most like a name, the best first; none where none is like it."""
    found = process.extract(name, candidates, scorer=fuzz.ratio, limit=limit, score_cutoff=_ENOUGH)
    return [candidate for candidate, _, _ in found]


def meant(name: str, valid: Collection[str]) -> list[str]:
    """Return the one or two valid names that an unknown one may stand for."""
    hinted = [known for known in valid if known in _HINTS.get(name, ()) or (name == "type" and known.endswith("_type"))]
    ranked = process.extract(name, sorted(valid), scorer=fuzz.ratio, limit=2, score_cutoff=_A_SLIP)
    return hinted or [known for known, score, _ in ranked if score > ranked[0][1] - _CLOSE]


def did_you_mean(name: str, valid: Collection[str], *, limit: int = 30, labels: Mapping[str, str] | None = None) -> str:
    """Answer an unknown name: the likeliest valid ones, then all of them (if they are few).

    ``labels`` say what those stand for that do not tell it themselves; a name may be such a label.
    """
    labels = labels or {}
    found = [known for known in valid if labels.get(known, "").casefold() == name.casefold()] or meant(name, valid)
    if not valid:
        return "There are none yet."
    hint = f"Did you mean {' or '.join(found)}? " if found else ""
    listed = [f"{known} ({labels[known]})" if known in labels else known for known in valid]
    more = f" … ({len(listed)} in all)" if len(listed) > limit else ""
    return f"{hint}Valid: {', '.join(listed[:limit])}{more}."
