"""Bodies that are called as somebody's given name is: [Everton signed Everton Silva], who signs nobody like himself."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.places import code_of_town
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["bodies_like_given_names"]

_OBJECTS = frozenset({"dobj", "iobj", "nmod"})
_OPEN = frozenset({"person", "place", "unknown"})


class _Named(Protocol):
    """What is read of a name: its first word, the word behind its last, and its text."""

    first: int
    last: int
    text: str


def bodies_like_given_names(words: Sequence[Word], names: Sequence[_Named], kinds: Mapping[str, str]) -> Iterator[str]:
    """Yield what is called as a person of the text is by the first name, and acts in a clause with that person.

    Nobody stands in a clause as its subject and its object too but as himself: of [Everton signed Everton Silva] and
    [Everton Silva left Everton] one is a body. One that acts nowhere may be a place and is left open.
    """
    doers: set[tuple[str, int]] = set()
    others: set[tuple[str, int]] = set()
    for name in names:
        given, _, rest = name.text.partition(" ")
        if rest and kinds[name.text] == "person":
            head = words[name.last - 1]
            if head.relation in NOUN_SUBJECTS or head.relation in _OBJECTS:
                (doers if head.relation in NOUN_SUBJECTS else others).add((given, head.head))
    if not doers and not others:
        return
    found, acting = dict[str, None](), set[str]()
    for name in names:
        head = words[name.last - 1]
        if " " in name.text or kinds[name.text] not in _OPEN:
            continue
        if kinds[name.text] == "place" and (head.entity != "PERSON" or code_of_town(name.text)):
            continue  # [Sydney] left by [Sydney Moe]
        subject = head.relation in NOUN_SUBJECTS
        if subject:
            acting.add(name.text)
        if (name.text, head.head) in (others if subject else doers) and (subject or head.relation in _OBJECTS):
            found[name.text] = None
    yield from (text for text in found if text in acting)
