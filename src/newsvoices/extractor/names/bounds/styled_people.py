"""People who are called by what they hold alone: [the Duke of Sussex], [the Princess of Wales], [the Dalai Lama]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_styled_person", "styled_person_end"]

_STYLES = frozenset({"Prince of Wales", "Princess of Wales", "Dalai Lama", "Panchen Lama", "Aga Khan"})
_PEERS = word_set("Duke Duchess Earl Countess Marquess Marchioness Viscount Viscountess")
_LONGEST = 3  # words of such a style


def is_styled_person(parts: Sequence[str]) -> bool:
    """Say whether the words of a name are a style that one person has at a time."""
    return " ".join(parts) in _STYLES or (len(parts) == _LONGEST and parts[0] in _PEERS and parts[1] == "of")


def styled_person_end(words: Sequence[Word], first: int, high: int) -> int | None:
    """Return the number of the word behind such a style that begins at a word; None where none begins there.

    It has an article before it, and no noun behind, which would be called after it ([the Prince of Wales hospital]).
    """
    if not first or words[first - 1].text not in ("the", "The"):
        return None
    for end in range(first + 2, min(high, first + _LONGEST) + 1):
        own = [word.text for word in words[first:end]]
        if own[-1][0].isupper() and is_styled_person(own):
            after = words[end] if end < len(words) else None
            called = after is not None and (after.text[0].isupper() or after.tag[:2] == "NN")
            return None if called else end
    return None
