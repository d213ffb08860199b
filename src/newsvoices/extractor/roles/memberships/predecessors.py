"""Those whom the holder of an office follows in it: they had it before ([made Ann Moe its chair, replacing Per Berg]).

[Ann Moe will succeed Per Berg as head of Harbour Bank] tells the office of both.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.deeds.doers import UNREAL, is_one_person
from newsvoices.extractor.roles.deeds.times import ends_at
from newsvoices.extractor.roles.employers import employers
from newsvoices.extractor.roles.founders import doer_at
from newsvoices.extractor.roles.memberships.successors import is_held_by_one, offices_by_holder
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import phrase_end

__all__ = ["predecessors"]

_REPLACING = word_set("replacing succeeding")
_TENURES = dict.fromkeys(word_set("replaced succeeded"), "former") | dict.fromkeys(
    word_set("replaces succeeds replace succeed replacing succeeding"), "unclear"
)
"""Verbs of following somebody in an office, and what each says of the one who had it before."""
_TO_COME = word_set("will ’ll 'll")
_AGREED = word_set("set due expected appointed named chosen elected hired picked tapped selected")
"""Words before "to succeed" by which that is settled."""
_DENYING = word_set("not n’t n't never")
_DENIALS = word_set("denied denies deny denying")
_BEFORE_ASIDES = frozenset({",", "and", "–", "—"})
_PLAIN = frozenset({"VB", "VBP"})
_PEOPLE = frozenset({"person", "he", "i", "who", "group"})
_NEAR = 3  # words before the verb


def predecessors(scene: Scene, statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the office of whoever follows another in it, as that of the other one too."""
    words = scene.words
    held: dict[Actor, list[Statement]] | None = None
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        for at in range(low + 1, high - 1):
            if words[at].text not in _TENURES or words[at].tag[:2] not in ("VB", "NN"):
                continue
            who = _follower(words, own, at, low)
            names = {name_start(m): m for m in own if m.sort == "NAM" and m.kind == "person" and m.first > at}
            other = doer_at(words, names, at + 1, high) if who is not None else None
            if who is None or other is None or other.actor is None or other.actor is who:
                continue
            if any(word.text in _DENIALS for word in words[low:at]):
                continue
            tenure = _TENURES[words[at].text]
            if words[other.last : high] and words[other.last].text == "as":
                office = _told(words, own, other, high, who)
                if office is not None:
                    yield replace(office, actor=other.actor, tenure=tenure)
                    yield replace(office, tenure="elect" if words[at].tag in _PLAIN else "unclear")
                continue
            held = offices_by_holder(words, statements) if held is None else held
            ends = other.last >= high or words[other.last].text == "," or ends_at(words, other.last, high)
            ends = ends and all(word.text != "as" for word in words[other.last : high])  # [in 2019 as mayor]
            office = _office_near(held, who, low, at) if ends else None  # [replaced Per Berg on the jury]
            if office is not None and not _is_the_one(words, office, at):
                office = None
            if office is not None:
                yield replace(office, actor=other.actor, tenure=tenure)


def _is_the_one(words: Sequence[Word], office: Statement, at: int) -> bool:
    """Whether an office is the one in which a verb says that its holder follows another, and none that he has besides.

    [Ann Moe, chair of X, became a minister, replacing Per Berg]; [the former head of X, Ann Moe, replaced Per Berg];
    [the head of X, Ann Moe, will replace Per Berg].
    """
    if words[at].text in _REPLACING:
        return all(word.tag[:2] != "VB" for word in words[office.last : at])
    return office.tenure == "elect" if words[at].tag in _PLAIN else office.tenure != "former"


def _follower(words: Sequence[Word], own: Sequence[Mention], at: int, low: int) -> Actor | None:
    """Whoever a verb says to follow another: the last one named before a participle, or the verb's subject."""
    before = [word.text.lower() for word in words[max(low, at - _NEAR) : at]]
    if words[at].text in _REPLACING:
        if before[-1] not in _BEFORE_ASIDES:
            return None
        near = [m for m in own if m.last < at and m.kind in _PEOPLE and (m.actor is not None or not _is_bare(m))]
        last = max(near, key=lambda m: m.last, default=None)
        return last.actor if last is not None and is_one_person(last) else None
    verb = at
    if words[at].tag in _PLAIN:
        settled = before[-1] == "to" and not _AGREED.isdisjoint(before)
        if (before[-1] not in _TO_COME and not settled) or not _DENYING.isdisjoint(before):
            return None
        verb = words[at].head if settled else at
    elif not UNREAL.isdisjoint(before):
        return None
    subject = next((m for m in own if words[m.head].head == verb and m.subject and m.last <= at), None)
    passive = verb == at and any(w.head == at and w.relation == "auxpass" for w in words[max(low, at - _NEAR) : at])
    return subject.actor if subject is not None and not passive and is_one_person(subject) else None


def _is_bare(mention: Mention) -> bool:
    """Whether a mention is the office that somebody gets ([named chair of Harbour Bank, replacing Ann Moe])."""
    return mention.sort == "PREDICATE" or (mention.sort == "NOM" and mention.lead == "")


def _told(words: Sequence[Word], own: Sequence[Mention], other: Mention, high: int, who: Actor) -> Statement | None:
    """The office that "as" tells behind the one who had it before, in its body ([succeeded Per Berg as chair of X])."""
    at = other.last + 1
    at += at < high and words[at].tag in ("DT", "PRP$")
    phrase = next(
        (m for m in own if m.first == at and m.kind == "person" and m.number == "s" and m.sort != "NAM"), None
    )
    if phrase is None:
        return None
    last = phrase_end(words, phrase, high)
    body = next(iter(employers(words, phrase, own, phrase.first, last)), None)
    if body is None or not is_held_by_one(singular(words[phrase.head].text.lower()), body):
        return None
    return Statement(who, phrase.first, phrase.last, last, "unclear", body)


def _office_near(held: Mapping[Actor, Sequence[Statement]], who: Actor, low: int, at: int) -> Statement | None:
    """The one office that a sentence tells of somebody before a word; None where it tells several."""
    near = [office for office in held.get(who, ()) if low <= office.first < at]
    return near[0] if len({(office.first, office.organization) for office in near}) == 1 else None
