"""Further bodies in the row that the body of a role begins: [a member of the Fish League, Harbour Bank and Elm].

Only a row that "and" closes counts, and none whose last name does something itself ([a clerk of X, and Y sued]).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.bodies_reached import behind_name
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["rows_of_bodies"]

_LINKS = word_set("of for at with in on from by to")
"""Words that lead to the first body of a row."""
_OF_SEVERAL = word_set(
    "member members alumnus alumna alumni graduate graduates veteran veterans founder co-founder founders co-founders "
    "boards"
)
"""Nouns before "of" for those who may be of two bodies alike."""
_JOINING = frozenset({"and", "or", "&"})
_BESIDE = frozenset({"DT", "JJ", "PRP$"})
_MOST = 8  # bodies in a row


def rows_of_bodies(scene: Scene, statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the ties of ``statements`` once more for each further body in the row that theirs begins."""
    words = scene.words
    bodies = {m.first: m for m in scene.mentions if m.sort == "NAM" and m.kind == "organization" and m.actor}
    for statement in statements:
        if statement.organization is None or statement.actor.actor_type not in ("person", "group"):
            continue
        high = scene.sentences[scene.sentence_of(statement.first)][1]
        if statement.last >= high or statement.last <= statement.title_last:
            continue
        told = scene.within(words[statement.first].start, words[statement.last - 1].end)
        first = next((m for m in told if m.actor is statement.organization and m.first in bodies), None)
        link = _link(words, first) if first is not None else -1
        if first is None or link < 0 or words[link].text not in _LINKS:
            continue
        row = _row(words, bodies, first, words[link].text, high)
        if len(row) == 1 and words[link].text == "of" and words[link - 1].text not in _OF_SEVERAL:
            continue  # [the head of the Fish League and the Elm Club]: an office of one, and another body beside it
        for body, last in row:
            yield replace(statement, last=last, organization=body)


def _link(words: Sequence[Word], body: Mention) -> int:
    """The number of the word before a name, its article and adjectives."""
    at = body.first - 1
    while at > 0 and words[at].tag in _BESIDE:
        at -= 1
    return at


def _row(
    words: Sequence[Word], bodies: Mapping[int, Mention], first: Mention, link: str, high: int
) -> Sequence[tuple[Actor, int]]:
    """The bodies behind the first of a row, each with the word behind it; none where the row is not closed."""
    found: list[tuple[Actor, int]] = []
    at = first.last
    for _ in range(_MOST):
        begin = at
        at += at < high and words[at].text == ","
        joined = at < high and words[at].text in _JOINING
        at += joined
        if at == begin or at + 1 >= high:
            return []
        at += words[at].text == link
        while at + 1 < high and at not in bodies and words[at].tag in _BESIDE:
            at += 1
        body = bodies.get(at)
        if body is None or body.actor is None:
            end = behind_name(words, at, high)
            if end == at:
                return []
            at = end
        else:
            if body.subject or _goes_on(words, body.last, high):
                return []
            found.append((body.actor, body.last))
            at = body.last
        if joined:
            return found if not _goes_on(words, at, high) else []
    return []


def _goes_on(words: Sequence[Word], at: int, high: int) -> bool:
    """Whether what follows a name makes it an owner, a modifier or a subject of its own."""
    return at < high and (words[at].tag == "POS" or words[at].tag[:2] == "NN" or words[at].tag in FINITE)
