"""Say when a text holds no English to read, by its most frequent words: the extractor reads English only."""

import re

from newsvoices.extractor.wordlists import word_set

__all__ = ["explain_silence"]

# Frequent words of English that are words of no other language written in Latin letters, or rare ones.
_FREQUENT = word_set(
    """
    the and that with from this have has had were been which they his her their would who said says its about after
    than will not but what when there into could other you your we our she if
    """
)
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 12
"""So many words tell a language; fewer may be a headline."""
_SHARE = 0.06
"""Running English has a fifth of its words or more from the list; German, French or Spanish next to none."""


def explain_silence(text: str) -> str | None:
    """Return why little or nothing can be found in a text, as one sentence; None for a text with English in it."""
    if not text.strip():
        return "The text is empty; there is nothing to find in it."
    words = _WORD.findall(text)
    if not words:
        return "The text holds no words; there is nothing to find in it."
    if len(words) < _ENOUGH:
        silent = not any(map(str.isascii, words))
    else:
        silent = sum(map(_FREQUENT.__contains__, map(str.lower, words))) < _SHARE * len(words)
    if silent:
        return "No English sentences were found; the extractor reads English only, and other rows are guesses."
    return None
