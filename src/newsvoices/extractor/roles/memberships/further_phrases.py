"""Further roles of whoever is named, in what stands behind the name, each in a body that no role named so far.

[Ann Moe, a member of the Fish League, is editor of the Oslo Post and a guest writer for Harbour Radio]; [Ann Moe, a
cook at the Harbour Hotel]; [Ann Moe, a poet who works at Harbour Bank and is head of the Fish League].
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import APPOINTED
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.clauses import Tie, doing
from newsvoices.extractor.roles.employers import employers
from newsvoices.extractor.roles.memberships.noun_phrases import Phrase, phrases_at
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import in_list, is_denied, is_linked, is_over, role_start, tenure_of
from newsvoices.extractor.roles.shared_titles import behind_party
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["further_roles"]

_TOLD = frozenset({"NAM", "PRO", "NOM"})
_MOST = 6  # steps behind a name
_CLAUSE = 30  # words of a relative clause
_COMMAS = frozenset({",", "–", "—", "--"})
_BRACKETS = frozenset({"(", "-LRB-"})
_CLOSED = frozenset({")", "-RRB-"})
_ENDS = _CLOSED | {",", "/"}
_MADE = APPOINTED | {"been"}
_SERVES = word_set("serves served acts acted works worked")
_SERVED = word_set("served acted worked")
_SUPPOSED = word_set("if unless whether neither nor")
_OF_TITLES = word_set(
    "managing acting founding presiding consulting contributing commanding sitting outgoing incoming visiting standing"
)
"""Participles that titles begin with, which a parser may take for verbs ([is managing director of Harbour Bank])."""


def further_roles(scene: Scene) -> Iterator[Statement]:
    """Yield the roles in bodies of those who are named, or taken up by a pronoun, that stand behind the name."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        yield from _in_brackets(scene, own, high)
        bodies = {m.first: m for m in own if m.kind == "organization" and m.sort == "NAM" and m.actor is not None}
        if not bodies and not any(m.kind in ("organization", "state") and m.actor is not None for m in own):
            continue
        owners = {m.first: m for m in own if _is_owner(words, m, high)} | bodies
        places = {m.first: m for m in own if m.kind in ("place", "state")}
        for name in own:
            actor = name.actor
            if actor is None or actor.actor_type != "person" or actor.plural or name.sort not in _TOLD:
                continue
            if name.sort == "NOM" and actor.naming == "named":
                continue
            said_of = name.kind == "i" or (name.kind == "he" and name.mark < 0)
            if name.sort == "PRO" and not (said_of and name.subject):
                continue
            if name.sort == "PRO" and name.last < high and words[name.last].text == "were":
                continue  # [I wish I were head of Harbour Bank]
            for found in _behind(words, name, own, bodies, owners, places, high):
                yield from _statements(words, actor, found, own, low)


def _in_brackets(scene: Scene, own: Sequence[Mention], high: int) -> Iterator[Statement]:
    """The ties of people to the bodies right behind their names in brackets ([Ann Moe (Fish Party)])."""
    words = scene.words
    for name in own:
        at, actor = name.last, name.actor
        if name.sort != "NAM" or actor is None or actor.actor_type != "person" or at + 2 >= high:
            continue
        if words[at].text not in _BRACKETS:
            continue
        end = next((i for i in range(at + 2, min(high, at + 6)) if words[i].text in _ENDS), at + 1)
        body = next(iter(scene.names.get(" ".join(w.text for w in words[at + 1 : end]), ())), None)
        if body is not None and body.actor is not None and body.actor.actor_type == "organization":
            yield Statement(actor, at + 1, end, end, "current", body.actor)


def _is_owner(words: Sequence[Word], body: Mention, high: int) -> bool:
    """Whether a noun for a body owns what stands behind it ([one of the party’s directors])."""
    described = body.kind == "organization" and body.sort == "NOM" and body.actor is not None
    return described and body.last < high and words[body.last].tag == "POS"


def _statements(
    words: Sequence[Word], actor: Actor, found: Phrase | Tie, own: Sequence[Mention], low: int
) -> Iterator[Statement]:
    if isinstance(found, Tie):
        yield Statement(actor, *found)
        return
    phrase, end = found
    first = role_start(words, phrase, low)
    tenure = tenure_of(words, first, phrase.last, low)
    if tenure == "current" and _is_past_service(words, first):
        tenure = "unclear"
    for body in employers(words, phrase, own, phrase.first, end):
        yield Statement(actor, first, phrase.last, end, tenure, body)


def _behind(
    words: Sequence[Word],
    name: Mention,
    own: Sequence[Mention],
    bodies: Mapping[int, Mention],
    owners: Mapping[int, Mention],
    places: Mapping[int, Mention],
    high: int,
) -> Iterator[Phrase | Tie]:
    """The phrases behind a name that say what somebody is: appositions, a relative clause, then the predicate."""
    at = name.last
    for _ in range(_MOST):
        if at + 2 >= high:
            return
        passed = _pass_by(words, at, places, high)
        if passed > at:
            at = passed
            continue
        if words[at].text in _COMMAS and words[at + 1].tag not in FINITE:
            begin = at + 1
            while begin + 1 < high and words[begin].tag == "RB" and not is_denied(words, begin):
                begin += 1  # [Ann Moe, also a director of Harbour Bank]
            begin += 2 * is_over(words, begin + 2)  # [Ann Moe, no longer a director of Harbour Bank]
            if words[begin].text == "who":
                yield from _clause(words, begin + 1, bodies, owners, high)
                return
            phrases = [*phrases_at(words, owners, begin, high)]
            if not phrases:
                return
            end = phrases[-1][1]
            names = [m for m in own if m.sort == "NAM" and m.kind == "person" and begin <= m.first < end]
            if any(words[m.first - 1].tag[:2] == "NN" and not _owns(words, m, high) for m in names):
                return  # [Ann Moe, the lawyer David Lund]: the next of a list, with a title
            first = phrases[0][0]
            apposed = words[first.head].relation == "appos"
            if not apposed and first.lead and in_list(words, end, high):
                return
            if name.sort == "NOM" and (not apposed or first.lead not in ("a", "the")):
                return  # [the death of his mother, Norway’s envoy said]
            yield from phrases
            if end < high and words[end].text == "who":
                yield from _clause(words, end + 1, bodies, owners, high)
                return
            if names:
                return  # what follows may be said of that one
            at = end
            continue
        closed = words[at].text in _COMMAS
        supposed = name.first and words[name.first - 1].text.lower() in _SUPPOSED
        if _is_subject(words, name, closed) and not supposed:
            yield from _clause(words, at + closed, bodies, owners, high)
        return


def _is_subject(words: Sequence[Word], name: Mention, closed: bool) -> bool:
    """Whether a name is its clause's subject, or told behind it between commas ([her son, Peter Berg, works])."""
    head = words[name.head]
    return name.subject or (closed and head.relation == "appos" and words[head.head].relation in SUBJECTS)


def _pass_by(words: Sequence[Word], at: int, places: Mapping[int, Mention], high: int) -> int:
    """The word behind an age, a bracket, a home or a party and state that stands at a word; else the word itself."""
    if words[at].text in _BRACKETS:
        closing = next((i for i in range(at + 1, min(high, at + 8)) if words[i].text in _CLOSED), at - 1)
        return closing + 1
    if words[at].text in ("of", "from"):
        place = places.get(at + 1)
        return place.last if place is not None else at
    if words[at].text != ",":
        return at
    if words[at + 1].text.isdigit() and words[at + 2].text == ",":
        return at + 2
    party = behind_party(words, at)
    if party > at:
        return min(party, high)
    place = places.get(at + 1)
    closed = place is not None and place.last < high and words[place.last].text == ","
    return place.last if place is not None and closed else at


def _clause(
    words: Sequence[Word], at: int, bodies: Mapping[int, Mention], owners: Mapping[int, Mention], high: int
) -> Iterator[Phrase | Tie]:
    """The phrases by which a clause, or one joined to it by "and", says what somebody is."""
    for i in range(at, min(high, at + _CLAUSE)):
        if words[i].text in (",", ".", ";", ":", "“", "”"):
            return
        if i > at and words[i - 1].text != "and":
            continue
        begin = i
        perfect = begin + 1 < high and words[begin].text in ("has", "had")
        begin = _past_adverbs(words, begin + perfect, high, {"since"} if perfect else frozenset())
        if begin + 1 < high and (words[begin].text == "been" or is_linked(words, begin, high)):
            begin = _past_adverbs(words, begin + 1, high, _MADE)  # [who has since been named head of Harbour Bank]
            begin += 2 * is_over(words, begin + 2)  # [who is no longer head of Harbour Bank]
            denied = is_denied(words, begin) or is_denied(words, i)
            titled = words[begin].tag != "VBG" or words[begin].text in _OF_TITLES
            if titled and not denied:  # not [she is pushing fellow senators], [who is not head of Harbour Bank]
                yield from phrases_at(words, owners, begin, high)
        elif (served := _served_as(words, at, begin, high)) > begin:
            yield from phrases_at(words, owners, served, high)
        else:
            yield from doing(words, bodies, i, high)


def _past_adverbs(words: Sequence[Word], at: int, high: int, more: Collection[str]) -> int:
    """The word behind adverbs that deny nothing, and behind some more words."""
    while at + 1 < high and (words[at].tag == "RB" or words[at].text in more) and not is_denied(words, at):
        if is_over(words, at + 2):
            break
        at += 1
    return at


def _served_as(words: Sequence[Word], low: int, at: int, high: int) -> int:
    """The word where a role begins behind a verb and "as", or behind "and as" in its clause; else the word itself.

    [who served briefly as treasurer of the Fish League and as head of Harbour Bank].
    """
    if words[at].text == "as" and any(word.text in _SERVES for word in words[low:at]):
        return at + 1
    if words[at].text not in _SERVES:
        return at
    end = at + 1
    while end < high and words[end].tag == "RB":
        end += 1
    return end + 1 if end + 1 < high and words[end].text == "as" else at


def _is_past_service(words: Sequence[Word], first: int) -> bool:
    """Whether a verb in the past and "as" lead to a role that begins at a word ([who served as treasurer])."""
    at = first - 1 - (words[first - 1].tag == "DT")
    if at < 0 or words[at].text != "as":
        return False
    while at > 0 and words[at].text not in _SERVES and words[at].text not in (".", ",", ";"):
        at -= 1
    return words[at].text in _SERVED


def _owns(words: Sequence[Word], name: Mention, high: int) -> bool:
    """Whether a name is only an owner's ([an official in Mayor Moe’s administration])."""
    return name.last < high and words[name.last].tag == "POS"
