"""Bodies by those of whom they are said to consist: [the Harbour Six consist of Norway, Peru and the Fish League].

[a coalition of farmers and teachers]: what such a noun is of are its members.
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.doers import is_real
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["MADE_UP", "bodies_made_up"]

_WITH_OF = word_set("consists consist consisted consisting comprised composed up")
"""Words before "of" and the members of a body ([made up of])."""
_ALONE = word_set("comprises comprise comprising")
MADE_UP = _WITH_OF | _ALONE
"""Words that are the titles of the ties of members to such bodies."""
_BETWEEN = word_set("is are was were which that , made currently now")
_OF_MEMBERS = word_set(
    "coalition alliance association league federation confederation network consortium union organization organisation "
    "panel committee council"
)
"""Nouns for bodies that are of those who are in them; a group, a crowd or a team is often nothing but these."""
_IF_NAMED = word_set("group movement club collective band")
_DEEDS = frozenset({"association", "organization", "organisation"})
"""Those of them that are nouns for deeds too."""
_KINDS = ("person", "group", "organization", "state")
_BEFORE = frozenset({"DT", "CD", "JJ"})
_FEW = 6  # words from a body to the verb
_MOST = 40  # members


def bodies_made_up(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people, bodies and states to the body that the text says to be made up of them."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        bodies = [m for m in own if m.kind == "organization" and m.sort in ("NAM", "NOM") and m.actor is not None]
        if not bodies:
            continue
        starts = {m.first: m for m in own if m.kind in _KINDS and m.sort in ("NAM", "NOM") and m.actor is not None}
        for body in bodies:
            at = body.last
            if body.sort == "NOM" and at + 1 < high and words[at].text == "of" and _is_of_members(words, body):
                several = {i: m for i, m in starts.items() if m.sort == "NOM" and m.kind == "group"}
                yield from _members(words, several, body, None, at + 1, high)
            while at + 1 < high and at - body.last < _FEW and words[at].text in _BETWEEN:
                at += 1
            if at + 2 >= high or not is_real(words, at, low):
                continue
            of = words[at + 1].text == "of"
            if words[at].text in _ALONE or (of and words[at].text in _WITH_OF):
                yield from _members(words, starts, body, at, at + 1 + of, high)


def _is_of_members(words: Sequence[Word], body: Mention) -> bool:
    """Whether those behind "of" are a body's members; a group is a body where it has a name ([X, a group of cooks])."""
    named = body.actor is not None and body.actor.naming == "named"
    return words[body.head].text in _OF_MEMBERS or (named and words[body.head].text in _IF_NAMED)


def _is_deed(words: Sequence[Word], body: Mention, member: Mention) -> bool:
    """Whether a noun is for what is done with those behind it ([the association of sailors with crime])."""
    return words[body.head].text in _DEEDS and words[member.last].text in ("with", "into")


def _members(
    words: Sequence[Word], starts: Mapping[int, Mention], body: Mention, verb: int | None, at: int, high: int
) -> Iterator[Statement]:
    """The members that are listed at a word, as which a verb of consisting tells them, or else their own noun."""
    for _ in range(_MOST):
        while at < high and words[at].tag in _BEFORE and at not in starts:
            at += 1
        member = starts.get(at)
        if member is None or (member.sort == "NOM" and member.number != "p"):
            return
        if member.last < high and (words[member.last].tag == "POS" or (verb is None and _is_deed(words, body, member))):
            return  # [a committee of sailors’ wives]
        if member.actor is not None:
            told = member.head if verb is None else verb
            first = told
            while verb is None and first > member.first and words[first - 1].tag == "NN":
                first -= 1  # [power workers]
            yield Statement(member.actor, first, told + 1, told + 1, "current", body.actor)
        at = member.last
        if at + 1 >= high or words[at].text not in ("and", ","):
            return
        at += 1 + (words[at + 1].text == "and")
