"""Single words that only the tagger takes for somebody's name, where the text says something of them as of a body."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.names.words import TAGGER

__all__ = ["bare_bodies", "says_of_self"]

_TOLD = 4  # what one plain sign of a body weighs at least
_SELF = frozenset({"he", "she"})


def bare_bodies(
    votes: Mapping[str, Counter[str]],
    kinds: Mapping[str, str],
    parts_of_people: Collection[str],
    people: Collection[str],
) -> list[str]:
    """Return the single words taken for persons, of whom the article gives no full name, that are told to be bodies.

    News gives a full name to whom it brings in, so that the tagger's word alone is weak there. ``people`` are names
    that stand behind a title somewhere, or say something of themselves.
    """
    return [
        text
        for text, kind in kinds.items()
        if kind == "person"
        and " " not in text
        and text not in parts_of_people
        and text not in people
        and not sex_of_given(text)
        and votes[text]["person"] <= TAGGER
        and votes[text]["organization"] >= _TOLD
    ]


def says_of_self(words: Sequence[Word], last: int) -> bool:
    """Say whether a verb and "he" or "she" follow a name that ends before word ``last`` ([Moe said she would go])."""
    at = last + 1 if last < len(words) and words[last].text == "," else last
    if at + 1 >= len(words) or words[at].tag not in FINITE:
        return False
    at += 2 if words[at + 1].text == "that" else 1
    return at < len(words) and words[at].text in _SELF
