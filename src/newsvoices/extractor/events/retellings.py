"""Whether two places of an article tell of one event."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.records import Row

__all__ = ["Leader", "leader_of", "tells_again"]

_STEM = 5  # letters that a verb and its noun share
_TWO = 2  # sides of a meeting
_NEAR = 800  # code points within which a description may stand for who was named
_RETOLD = frozenset({"ACCUSE", "CONSULT", "PROTEST", "REQUEST"})
"""Types whose deeds a text tells again by other words (talks, a meeting); two promises or refusals are two."""
_LITTLE = word_set("the a an of and s former new top high state")


@dataclass(frozen=True, slots=True)
class Leader:
    """Who leads an occurrence: type, how it is named, the words of its name; where its trigger begins."""

    kind: str
    naming: str
    words: frozenset[str]
    start: int


class _Told(Protocol):
    """What is compared of a place."""

    found: Occurrence
    leader: Leader
    status: str
    date: Row | None
    zone: str


def leader_of(grammar: Grammar, parties: Parties, found: Occurrence) -> Leader:
    """Return who leads an occurrence."""
    actor = found.actors[0][0]
    kind, naming = parties.sort(actor)
    words = parties.name(actor).lower().replace("’", " ").replace("'", " ").split()
    return Leader(kind, naming, frozenset(words) - _LITTLE, grammar.words[found.trigger].start)


def tells_again(one: _Told, other: _Told, *, alone: bool = True) -> bool:
    """Say whether two occurrences are one event: of one type and standing, with parties and dates that agree.

    A headline has no standing of its own: its present tense and infinitives tell of past and future alike. It may call
    the parties otherwise, unless the text already tells of its event; then ``alone`` is False.
    """
    mine, theirs = one.found.frame, other.found.frame
    if mine.plover_type != theirs.plover_type:
        return False
    headline = "headline" in (one.zone, other.zone)
    if one.status != other.status and not headline:
        return False
    akin = _one_family(mine.lemma, theirs.lemma) or (
        headline and alone and mine.plover_type == "PROTEST" and mine.plover_mode == theirs.plover_mode
    )
    if not akin and (mine.plover_type == "NONE" or mine.plover_mode != theirs.plover_mode):
        return False
    if not akin and not headline and mine.plover_type not in _RETOLD:
        return False
    if not _shared(one, other) and not (
        akin
        and mine.plover_mode == theirs.plover_mode
        and _may_be_one(one.leader, other.leader, headline=headline and alone)
    ):
        return False
    if not headline and _with_others(one.found) and _with_others(other.found) and len(_shared(one, other)) < _TWO:
        return False
    if not akin and bool(one.found.recipients) != bool(other.found.recipients) and not _near(one, other):
        return False
    both = one.found.recipients and other.found.recipients
    if both and not (headline and akin) and not _overlap(one.found.recipients, other.found.recipients):
        return False
    return one.date is None or other.date is None or one.date["edtf"] == other.date["edtf"]


def _one_family(one: str, other: str) -> bool:
    """Say whether two trigger words are of one family, such as a verb and its noun."""
    return one == other or (len(one) >= _STEM <= len(other) and one[:_STEM] == other[:_STEM])


def _overlap(one: Sequence[tuple[str, int]], other: Sequence[tuple[str, int]]) -> bool:
    return not {actor for actor, _ in one}.isdisjoint(actor for actor, _ in other)


def _near(one: _Told, other: _Told) -> bool:
    return abs(one.leader.start - other.leader.start) <= _NEAR


def _shared(one: _Told, other: _Told) -> set[str]:
    """Return who acts in both."""
    return {actor for actor, _ in one.found.actors} & {actor for actor, _ in other.found.actors}


def _with_others(found: Occurrence) -> bool:
    """Say whether an occurrence names the other side of those who meet or work together."""
    return found.leading < len(found.actors)


def _may_be_one(one: Leader, other: Leader, *, headline: bool) -> bool:
    """Say whether two who did the same may be one whom coreference kept apart: a top court, then its name.

    Two names are two, but in a headline a state's name stands for those who act for it, and a body's for one that
    shares a word. A description far from what it may describe must be of the same kind, and of two that share a word.
    """
    near = abs(one.start - other.start) <= _NEAR
    shared = not one.words.isdisjoint(other.words)
    kin = one.kind == other.kind
    if one.naming == other.naming == "named":
        states = near and not kin and "state" in (one.kind, other.kind)
        return headline and (states or (shared and one.kind != "person"))
    if "described" not in (one.naming, other.naming):
        return False
    if headline and near:
        return True
    if one.naming == other.naming:
        return shared and (kin or headline)
    return kin and near if not headline else kin or shared
