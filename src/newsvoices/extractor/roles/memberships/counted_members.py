"""Those named behind a colon who are as many as a group told before it: [four members of X voted no: A, B, C and D].

Where another group of as many people stands there too, or several others behind it, the names may be theirs.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.shared_titles import behind_home

__all__ = ["counted_members"]

_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
} | {str(number): number for number in range(2, 11)}  # fmt: skip
_BETWEEN = frozenset({",", ";", "and", "&"})
_BEFORE = frozenset({"JJ", "JJS", "NN", "NNP", "NNPS", "VBN", "HYPH"})
_SEVERAL = frozenset({"NNS", "NNPS"})
_TWO = frozenset({"pair", "trio", "both"})
"""Words of others behind the group whose names these may be."""
_ENDS = frozenset({".", "”", '"', "’", "!"})
_NEAR = 5  # words from a number to the group


def counted_members(scene: Scene, groups: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the tie of a counted group to a body again for each of as many people who are named behind a colon."""
    words = scene.words
    for group in groups:
        if not group.actor.plural or group.organization is None:
            continue
        number = scene.sentence_of(group.first)
        low, high = scene.sentences[number]
        colon = next((at for at in range(group.last, high - 2) if words[at].text == ":"), None)
        many = _count_before(words, group.title_last - 1, low) if colon is not None else 0
        if colon is None or not many:
            continue
        own = scene.by_sentence.get(number, [])
        others = [m for m in own if m.number == "p" and m.last <= colon and m.last != group.title_last]
        if any(m.kind in ("group", "person") and _count_before(words, m.head, low) == many for m in others):
            continue
        if any(word.tag in _SEVERAL or word.text in _TWO for word in words[group.last : colon]):
            continue  # [Two directors of Harbour Bank will make way for new faces: Ann Moe and Per Berg]
        named = _row(words, {name_start(m): m for m in own if m.sort == "NAM" and m.kind == "person"}, colon + 1, high)
        if len(named) == many:
            yield from (replace(group, actor=actor) for actor in named)


def _count_before(words: Sequence[Word], head: int, low: int) -> int:
    """How many people a noun counts ([the past | three | Fish Board chairmen]); 0 where no small number is told."""
    at = head - 1
    while at > low and head - at < _NEAR and words[at].tag in _BEFORE:
        at -= 1
    return _NUMBERS.get(words[at].text.lower(), 0) if at >= low else 0


def _row(words: Sequence[Word], names: Mapping[int, Mention], at: int, high: int) -> list[Actor]:
    """The people of a row of names that begins at a word and ends the sentence; nobody where it goes on otherwise."""
    found: list[Actor] = []
    while (name := names.get(at)) is not None and name.actor is not None:
        found.append(name.actor)
        at = behind_home(words, name.last)
        while at < high and words[at].text in _BETWEEN:
            at += 1
    return found if all(word.text in _ENDS for word in words[at:high]) else []
