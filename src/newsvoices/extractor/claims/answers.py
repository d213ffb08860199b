"""Answers in interviews: how they begin before they say something, and which say no more than the question."""

import re

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_elliptic", "opening_end"]

_OPENING = re.compile(
    r"(?:(?:No|Yes|Yeah|Yep|Nope|Well|Oh|Look|Listen|Sure|Right|Okay|OK|Absolutely|Exactly|Of course|And|But|So|"
    r"Because)\b[.,!]?\s+)+"
)
"""How answers begin before they say something."""
_ELLIPSES = word_set(
    "do does did don’t don't can could will would might may must should not so agree know have has had was is"
)
"""With what answers end that say no more than the question ([I might], [I don’t think so])."""


def opening_end(text: str, start: int, end: int) -> int:
    """Return where an answer begins to say something, behind its "No" and "Well"; ``start`` where it has none."""
    opening = _OPENING.match(text, start, end)
    return start if opening is None else opening.end()


def is_elliptic(words: str) -> bool:
    """Say whether words end so that they say no more than the question."""
    return words.split()[-1].lower() in _ELLIPSES
