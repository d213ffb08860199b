"""Names that are or have letters in brackets: [JD(S)], and the party behind a councillor’s name ([Ann Moe (Con)])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word

__all__ = ["PARTY_LABELS", "bracketed_end", "is_party_label"]

PARTY_LABELS = frozenset({"Con", "Lab", "LibDem", "Green"})
"""Parties as British papers write them behind a councillor’s name."""
_MOST = 3  # letters in such brackets


def bracketed_end(words: Sequence[Word], first: int, high: int) -> int | None:
    """Return the number of the word behind letters and their brackets, with no space between them; else None."""
    if first + 3 >= high or not words[first].text.isupper() or len(words[first].text) < 2:
        return None
    opening, inner, closing = words[first + 1 : first + 4]
    glued = words[first].end == opening.start and opening.end == inner.start and inner.end == closing.start
    letters = inner.text.isalpha() and inner.text.isupper() and len(inner.text) <= _MOST
    return first + 4 if glued and letters and (opening.text, closing.text) == ("(", ")") else None


def is_party_label(words: Sequence[Word], at: int, high: int) -> bool:
    """Say whether one word in brackets is a party’s, behind a person’s name."""
    if at < 2 or at + 1 >= high or words[at].text not in PARTY_LABELS:
        return False
    return (words[at - 1].text, words[at + 1].text) == ("(", ")") and words[at - 2].entity == "PERSON"
