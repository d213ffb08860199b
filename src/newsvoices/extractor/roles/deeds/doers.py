"""Who does what a clause says: its subject, that of the clause around it, and those whom "and" joins to it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["UNREAL", "Doers", "behind_owner", "is_one_person", "is_real"]

_PRONOUNS = word_set("he i who")
_CLOSED = frozenset({"VBG", "VBN", "VB"})
"""Tags of verbs whose subject may stand in the clause around them."""
_CLIMBED = frozenset({"conj", "advcl", "xcomp", "acl", "acl:relcl", "dep"})
_STEPS = 3
UNREAL = word_set(
    "not n’t n't never neither nor without if unless whether would could should might may can will ’d ’ll 'd 'll"
)
"""Words before a verb that deny what it says, or only suppose it."""
_NOT_DONE = word_set("of from against deny denies denied denying avoid avoids avoided consider considers considered")
"""Words right before a verb that say what somebody is charged with, or kept from, or has not done."""
_RELATIVE = word_set("who which that")
_ALL = word_set("both all each")
"""Words that take up a row right before its verb ([Ann Moe and Per Berg both serve])."""
_NEAR = 3  # words before a verb
_REACH = 20  # words from a subject to those joined to it


class Doers:
    """The people of a sentence by the verbs of which they are the subjects."""

    def __init__(
        self, words: Sequence[Word], own: Sequence[Mention], low: int, high: int, groups: bool = False
    ) -> None:
        """Read the mentions ``own`` of the sentence between the words ``low`` and ``high``, groups too if asked for."""
        self._words = words
        self._people = {m.head: m for m in own if _is_person(m, groups) and not behind_owner(words, m, own)}
        self._subjects: dict[int, int] = {}
        whom = {m.last: m.head for m in own if m.head in self._people and m.kind == "group"} if groups else {}
        for at in range(low, high):
            if whom and words[at].text in _RELATIVE and words[at].relation in SUBJECTS:
                group = whom.get(at, whom.get(at - (words[at - 1].text == ",")))
                if group is not None:  # [the Moe family, who own Harbour Bank]
                    self._subjects[words[at].head] = group
                    continue
            if words[at].relation in SUBJECTS and not (words[at].text in _ALL and words[at].head in self._subjects):
                self._subjects[words[at].head] = at

    def of(self, verb: int) -> Iterator[Actor]:
        """Yield whoever does what a verb says, and those whom "and" joins to him ([Ann Moe and Per Berg serve])."""
        head = self._subject(verb)
        if head is None or head not in self._people:
            return
        for at in range(head, min(len(self._words), head + _REACH)):
            word = self._words[at]
            joined = at == head or (word.relation == "conj" and word.head == head)
            if joined and at in self._people and (actor := self._people[at].actor) is not None:
                yield actor

    def _subject(self, verb: int) -> int | None:
        """The head of whoever does what a verb says: its subject, or that of the clause in which it stands."""
        at = verb
        for _ in range(_STEPS):
            if at in self._subjects:
                return self._subjects[at]
            word = self._words[at]
            if word.relation not in _CLIMBED or word.head < 0:
                return None
            if word.relation == "acl" and self._words[word.head].tag[:2] == "NN":
                if word.head in self._people:
                    return word.head  # [Ann Moe, reporting for Harbour Radio,]
                return self._subjects.get(word.head)  # [Ann Moe is a lawyer working for Harbour Bank]
            if word.relation != "conj" and word.tag not in _CLOSED:
                return None
            at = word.head
        return None


def _is_person(mention: Mention, groups: bool) -> bool:
    actor = mention.actor
    if actor is None or not (actor.actor_type == "person" or (groups and actor.actor_type == "group")):
        return False
    if actor.plural and not groups:
        return False
    if mention.sort == "PRO":
        several = groups and mention.kind == "they" and actor.actor_type == "group"
        return several or (mention.kind in _PRONOUNS and (mention.mark < 0 or mention.kind != "he"))
    return mention.sort in ("NAM", "NOM")


def behind_owner(words: Sequence[Word], who: Mention, own: Sequence[Mention]) -> bool:
    """Say whether "who" was taken for somebody who only owns what stands before it, and so may be another.

    [an aide in Moe’s office who directs the Fish Fund]. ``own`` are the mentions of the sentence.
    """
    if who.sort != "PRO" or who.kind != "who":
        return False
    at = bisect_left(own, who.first, key=lambda m: m.first)
    near = reversed(own[max(0, at - REACH) : at])
    owner = next((m for m in near if m.actor is who.actor and m.sort == "NAM" and m.last < who.first), None)
    return owner is not None and words[owner.last].tag == "POS"


def is_one_person(mention: Mention) -> bool:
    """Say whether a mention is of one person."""
    actor = mention.actor
    return actor is not None and actor.actor_type == "person" and not actor.plural


def is_real(words: Sequence[Word], at: int, low: int) -> bool:
    """Say whether a verb is neither denied nor supposed, in a sentence that begins at the word ``low``."""
    before = [word.text.lower() for word in words[max(low, at - _NEAR) : at]]
    return UNREAL.isdisjoint(before) and (not before or before[-1] not in _NOT_DONE)
