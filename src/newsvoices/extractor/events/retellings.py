"""Whether two places of an article tell of one event."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.records import Row

__all__ = ["Leader", "leader_of", "tell_of_two", "tells_again", "without_vague_headlines"]

_STEM = 5  # letters that a verb and its noun share
_TWO = 2  # sides of a meeting, words that tell what a verb says
_FAR = 10  # words behind a verb that tell what it says
_PROMISING = frozenset({"AGREE", "THREATEN"})
"""Types of which somebody does several, each about something else."""
_NEAR = 800  # code points within which a description may stand for who was named
_RETOLD = frozenset({"ACCUSE", "CONSULT", "PROTEST", "REQUEST"})
"""Types whose deeds a text tells again by other words (talks, a meeting); two promises or refusals are two."""
_HEADED = frozenset({"CONSULT", "PROTEST", "resign"})
"""Types and modes whose deeds a headline tells by other words, and of other parties: envoys meet, two states talk."""
_LITTLE = word_set("the a an of and s former new top high state")
_ONCE = frozenset({"arrest", "resign", "abduct", "release"})
"""Modes of what somebody does or suffers once, by whatever word: resigned and stepped down, arrested and detained."""
_SAME_DEEDS = (
    forms_of("speak address") | word_set("speech speeches address remarks"),
    forms_of("end suspend") | word_set("suspension"),
)
"""Words outside PLOVER for one deed."""
_CHOOSING = forms_of("pick choose select tap nominate name") | word_set("pick choice selection nomination")
"""Words for one deed where they tell of the same person chosen."""


@dataclass(frozen=True, slots=True)
class Leader:
    """Who leads an occurrence: type, how it is named, the words of its name; where its trigger begins.

    ``aims`` are the words of the names of those whom it befalls, ``gist`` the words of what a verb promises or chooses
    them for.
    """

    kind: str
    naming: str
    words: frozenset[str]
    start: int
    aims: frozenset[str] = frozenset()
    gist: frozenset[str] = frozenset()


class _Told(Protocol):
    """What is compared of a place."""

    found: Occurrence
    leader: Leader
    status: str
    date: Row | None
    zone: str


_Any = TypeVar("_Any", bound=_Told)


def leader_of(grammar: Grammar, parties: Parties, found: Occurrence) -> Leader:
    """Return who leads an occurrence."""
    actor = found.actors[0][0]
    kind, naming = parties.sort(actor)
    aims = frozenset(word for aimed, _ in found.recipients for word in _words_of(parties.name(aimed)))
    gist = frozenset[str]()
    if found.verb == found.trigger and found.frame.plover_type in _PROMISING:
        gist = _gist(grammar, found.verb)
    elif found.verb == found.trigger and found.frame.lemma in _CHOOSING:
        gist = _post(grammar, found.verb)
    return Leader(kind, naming, _words_of(parties.name(actor)), grammar.words[found.trigger].start, aims, gist)


def _gist(grammar: Grammar, verb: int) -> frozenset[str]:
    """Return the stems of the nouns and verbs near behind a verb which stand under it."""
    own = range(verb + 1, min(verb + 1 + _FAR, len(grammar.words)))
    told = (
        n for n in own if grammar.words[n].tag[:2] in ("NN", "VB") and not grammar.words[n].relation.startswith("aux")
    )
    return frozenset(grammar.lower(n)[:_STEM] for n in told if verb in grammar.up(n))


def _post(grammar: Grammar, verb: int) -> frozenset[str]:
    """Return the stems of the nouns for what somebody is chosen: as deputy, for the court."""
    over = (verb, *grammar.below(verb, "dobj"))
    return frozenset(grammar.lower(n)[:_STEM] for m in over for n in grammar.after(m, "as", "for", "to"))


def _words_of(name: str) -> frozenset[str]:
    return frozenset(name.lower().replace("’", " ").replace("'", " ").split()) - _LITTLE


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
    akin = (
        _one_family(mine.lemma, theirs.lemma)
        or (headline and alone and _is_of_headlines(mine.plover_type, mine.plover_mode, theirs.plover_mode))
        or _is_one_deed(one, other)
        or (headline and alone and _is_headed(one, other))
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


def tell_of_two(one: _Told, other: _Told) -> bool:
    """Say whether one verb stands twice with other words behind it: pledged to close the port, pledged a new law.

    A headline has too few words to say so.
    """
    if "headline" in (one.zone, other.zone):
        return False
    mine, theirs = one.leader.gist, other.leader.gist
    return min(len(mine), len(theirs)) >= _TWO and mine.isdisjoint(theirs)


def _is_of_headlines(kind: str, mode: str | None, other: str | None) -> bool:
    return mode == other and (kind in _HEADED or mode in _HEADED)


def _is_headed(one: _Told, other: _Told) -> bool:
    """Say whether a headline tells by a shorter word what the text tells near it of the same people: slams, criticised.

    Who is who differs between the two, not whom it befalls; either may be named by only what they share.
    """
    mine, theirs = one.found.frame, other.found.frame
    if mine.plover_mode != theirs.plover_mode or mine.plover_type == "NONE" or not _near(one, other):
        return False
    if _overlap(one.found.recipients, other.found.recipients):
        return True
    return bool(_shared(one, other)) and not one.leader.aims.isdisjoint(other.leader.aims)


def without_vague_headlines(events: Sequence[_Any]) -> list[_Any]:
    """Return events but for those of a headline outside PLOVER whose verb the text has with a type: expels aid chief.

    A headline leaves out what tells of which type a deed is.
    """
    typed: dict[str, list[_Told]] = {}
    for event in events:
        if event.zone != "headline" and event.found.frame.plover_type != "NONE":
            typed.setdefault(event.found.frame.lemma, []).append(event)
    return [event for event in events if not any(_heads(event, one) for one in typed.get(event.found.frame.lemma, ()))]


def _heads(one: _Told, other: _Told) -> bool:
    vague = one.zone == "headline" and one.found.frame.plover_type == "NONE" and bool(one.found.misfit)
    same = bool(_shared(one, other)) or not one.leader.words.isdisjoint(other.leader.words)
    return vague and same and _near(one, other)


def _is_one_deed(one: _Told, other: _Told) -> bool:
    """Say whether the same did, or the same suffered, what two words name alike: resigned, stepped down."""
    mine, theirs = one.found.frame, other.found.frame
    if mine.plover_type == "NONE":
        both = {mine.lemma, theirs.lemma}
        if both <= _CHOOSING:
            posts = (one.leader.gist, other.leader.gist)
            return _overlap(one.found.recipients, other.found.recipients) and not (
                all(posts) and posts[0].isdisjoint(posts[1])
            )
        return bool(_shared(one, other)) and any(both <= words for words in _SAME_DEEDS)
    if mine.plover_mode != theirs.plover_mode or mine.plover_mode not in _ONCE:
        return False
    if mine.plover_mode == "resign":
        return bool(_shared(one, other))
    return _overlap(one.found.recipients, other.found.recipients)


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
