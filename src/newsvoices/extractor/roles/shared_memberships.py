"""Unnamed people who share a body with those beside them, or whom it employs.

[dozens of Harbour Bank’s directors]; [leaders and members of the Fish League]; [her son, a student at Harbour College];
[Harbour Bank has 90 employees].
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.doers import is_real
from newsvoices.extractor.roles.employers import is_outside
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import role_start, tenure_of

__all__ = ["employed_people", "shared_memberships"]

_SHARES = word_set(
    "dozen dozens hundreds thousands scores some many most several few one two three four five six seven eight nine "
    "ten half both all none others number majority handful"
)
"""Words for some of those whom "of" leads to."""
_COUNTING = frozenset({"DT", "CD", "JJ", "JJS", "PRP$", "PDT", "RB"})
_MOST = 6  # words from "of" to the noun of those of whom somebody is
_EMPLOYING = word_set("has had have employs employed employ hired pays paid fired furloughed sacked dismissed")
_LAYING = word_set("lay laid lays")
_STAFF = word_set(
    "employee staffer worker consultant volunteer organizer teacher member journalist reporter engineer lawyer guard "
    "officer agent researcher analyst nurse doctor diplomat aide adviser advisor correspondent executive"
)


def shared_memberships(scene: Scene, groups: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the ties of ``groups`` again for the unnamed people beside them who share the body."""
    words = scene.words
    people = [m for m in scene.mentions if m.sort == "NOM" and m.kind in ("person", "group") and m.actor is not None]
    ends, starts = {m.last: m for m in people}, {m.first: m for m in people}
    for group in groups:
        own = ends.get(group.title_last)
        if own is None or own.actor is not group.actor:
            continue
        for other in chain(_some_of(words, group, ends), _apposed(words, group, own, ends)):
            if other.actor is not None and other.actor not in (group.actor, group.organization):
                yield replace(group, actor=other.actor)
        for other in _joined(words, group, own, ends, starts):
            if other.actor is not None and other.actor not in (group.actor, group.organization):
                yield _within(scene, other, other.actor, group.organization)


def employed_people(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the body that is said to have or pay so many ([Harbour Bank has 90 employees])."""
    words = scene.words
    for mention in scene.mentions:
        actor = mention.actor
        if mention.kind != "group" or mention.sort != "NOM" or mention.number != "p" or mention.lead or actor is None:
            continue
        at = mention.first - 1
        while at > 0 and (words[at].tag in _COUNTING or words[at].text == "or"):
            at -= 1
        at -= at > 0 and words[at].text == "off" and words[at - 1].text in _LAYING
        if not _has_staff(words, at) or singular(words[mention.head].text.lower()) not in _STAFF:
            continue
        if not is_real(words, at, scene.sentences[mention.sentence][0]):
            continue
        near = scene.by_sentence[mention.sentence]
        verbs = (at, words[at].head if words[at].relation == "conj" else at)  # [paid its rent and had 90 employees]
        doer = next((m for m in near if m.last <= at and m.subject and words[m.head].head in verbs), None)
        body = doer.actor if doer is not None else None
        if body is None or body.actor_type != "organization":
            continue
        yield _within(scene, mention, actor, body)
        other = scene.first_at(mention.last + 1)
        if other is not None and words[mention.last].text == "and" and _is_bare(words, other) and other.actor:
            yield _within(scene, other, other.actor, body)


def _has_staff(words: Sequence[Word], verb: int) -> bool:
    return words[verb].text in _EMPLOYING or (words[verb].text in _LAYING and words[verb + 1].text == "off")


def _within(scene: Scene, mention: Mention, actor: Actor, body: Actor | None) -> Statement:
    low = scene.sentences[mention.sentence][0]
    first = role_start(scene.words, mention, low)
    tenure = tenure_of(scene.words, first, mention.last, low)
    return Statement(actor, first, mention.last, mention.last, tenure, body)


def _is_bare(words: Sequence[Word], mention: Mention) -> bool:
    """Whether a mention is of people in the plural without a determiner who may be in a body."""
    head = singular(words[mention.head].text.lower())
    bare = mention.sort == "NOM" and mention.kind == "group" and mention.number == "p" and mention.lead == ""
    return bare and not is_outside(head)


def _some_of(words: Sequence[Word], group: Statement, ends: Mapping[int, Mention]) -> Iterator[Mention]:
    """Those who are some of a group ([dozens of Harbour Bank’s directors])."""
    at = group.first - 1
    while at > max(0, group.first - _MOST) and (words[at].tag in _COUNTING or words[at].tag[:2] in ("NN", "PO")):
        at -= 1
    share = ends.get(at) if words[at].text == "of" else None
    if share is not None and words[share.head].text.lower() in _SHARES:
        yield share


def _joined(
    words: Sequence[Word], group: Statement, own: Mention, ends: Mapping[int, Mention], starts: Mapping[int, Mention]
) -> Iterator[Mention]:
    """Those whom "and" joins to a group, before a body that follows both or behind one that owns both."""
    before = ends.get(own.first - 1) if words[own.first - 1].text == "and" else None
    if before is not None and group.last > group.title_last and own.lead == "" and _is_bare(words, before):
        yield before  # [leaders and members of the Fish League]
    behind = starts.get(own.last + 1) if own.last < len(words) and words[own.last].text == "and" else None
    if behind is not None and own.lead == "owner" and behind.last - behind.first == 1 and _is_bare(words, behind):
        yield behind  # [Harbour Bank’s directors and clerks]


def _apposed(words: Sequence[Word], group: Statement, own: Mention, ends: Mapping[int, Mention]) -> Iterator[Mention]:
    """Those to whom a description is apposed ([her son, a student at Harbour College])."""
    comma = group.first - 1
    while comma > 0 and words[comma].tag in _COUNTING:
        comma -= 1
    whose = ends.get(comma) if words[comma].text == "," else None
    if whose is not None and words[own.head].relation == "appos" and words[own.head].head == whose.head:
        yield whose
