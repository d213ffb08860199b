"""Bodies of people that a text lists behind a noun for several: [runs two firms, including Harbour Bank].

[sits on the boards of several charities, including the Fish Fund]; [an investor whose companies include Harbour Bank].
Also the body before a clause that tells an office in it ([the Fish League, of which she is president]).
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.deeds.bodies_reached import body_at
from newsvoices.extractor.roles.deeds.clauses import sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import Doers, is_one_person, is_real
from newsvoices.extractor.roles.deeds.words import EMPLOYED, PLACES, RUNNING, WORKING
from newsvoices.extractor.roles.memberships.own_bodies import HOLDINGS
from newsvoices.extractor.roles.memberships.successors import is_held_by_one
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["bodies_of_which", "listed_bodies"]

_SEVERAL = word_set(
    "companies firms charities clubs organizations organisations businesses boards papers newspapers universities "
    "banks groups foundations committees nonprofits startups councils magazines institutions bodies"
)
"""Nouns for several bodies, before those that are listed."""
_LISTING = word_set("including")
_ON_BOARDS = word_set("sits sit sat serves serve served serving sitting")
_OWNING = RUNNING | word_set("owned co-owned advises advised manages managed")
_INCLUDE = word_set("include includes included")
_FURTHER = frozenset({",", "and"})
_TO_VERB = 9  # words from the verb to the noun for several
_MOST = 6  # bodies in a list
_IS = {"is": "current", "remains": "current", "was": "former", "became": "unclear"}
_MEMBERS = word_set("member trustee partner founder co-founder owner co-owner patron fellow graduate shareholder")
_BEFORE_OFFICES = frozenset({"DT", "JJ", "RB"})
_TO_OFFICE = 3  # words


def listed_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the bodies that are listed as some of theirs."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        doers: Doers | None = None
        for at in range(low + 2, high - 1):
            word = words[at]
            if word.text in _INCLUDE and words[at - 1].text in HOLDINGS and words[at - 2].text == "whose":
                owner = next((m for m in own if m.first == at - 2 and m.sort == "PRO"), None)
                if owner is not None and owner.actor is not None and is_one_person(owner):
                    for body, last in _list(words, bodies, at + 1, high):
                        yield Statement(owner.actor, at - 1, at, last, "current", body)
            elif word.text in _LISTING and words[at - 1].text == "," and words[at - 2].text in _SEVERAL:
                verb = _verb_of(words, at - 2, low)
                if verb is None or not is_real(words, verb, low):
                    continue
                doers = doers or Doers(words, own, low, high)
                tenure = "current" if words[verb].tag in ("VBZ", "VBP") else "unclear"
                title_last = verb + 1 + (words[verb + 1].text == "on")
                for who in doers.of(verb):
                    for body, last in _list(words, bodies, at + 1, high):
                        yield Statement(who, verb, title_last, last, tenure, body)


def bodies_of_which(scene: Scene) -> Iterator[Statement]:
    """Yield the offices told in a clause behind the body that they are in ([the League, of which Moe is a member])."""
    words = scene.words
    for own, bodies, _, high in sentences_with_bodies(scene):
        for body in bodies.values():
            at = body.last + (body.last < high and words[body.last].text == ",")
            if at + 3 >= high or words[at + 1].text != "which" or body.actor is None:
                continue
            who = next((m for m in own if name_start(m) == at + 2 and m.sort in ("NAM", "PRO")), None)
            if who is None or who.actor is None or who.last >= high or not is_one_person(who):
                continue
            verb = words[who.last].text
            if verb in EMPLOYED and words[at].text in PLACES.get(verb, WORKING):  # [to which she belonged until May]
                over = who.last + 1 < high and words[who.last + 1].text == "until"
                tenure = "former" if over else EMPLOYED[verb]
                yield Statement(who.actor, who.last, who.last + 1, who.last + 1, tenure, body.actor)
            if words[at].text != "of" or verb not in _IS:
                continue
            office = _office_at(words, own, who.last + 1)
            if office is not None and _is_within(words, office, body.actor):
                tenure = _IS[words[who.last].text]
                yield Statement(who.actor, office.first, office.last, office.last, tenure, body.actor)


def _is_within(words: Sequence[Word], office: Mention, body: Actor) -> bool:
    """Whether a noun is of somebody in a body, and not of its critic or its fan."""
    noun = words[office.head].text.lower()
    return noun in _MEMBERS or is_held_by_one(noun, body)


def _office_at(words: Sequence[Word], own: Sequence[Mention], begin: int) -> Mention | None:
    """The noun for an office that a verb tells before a word, behind its article and adverbs."""
    for phrase in own:
        if phrase.first < begin or phrase.kind != "person" or phrase.number != "s" or phrase.sort == "PRO":
            continue
        between = words[begin : phrase.first]
        near = len(between) <= _TO_OFFICE and all(word.tag in _BEFORE_OFFICES for word in between)
        denied = any(word.text in ("not", "n’t", "n't", "no", "never") for word in between)
        return phrase if near and not denied and phrase.sort != "NAM" else None
    return None


def _verb_of(words: Sequence[Word], noun: int, low: int) -> int | None:
    """The verb of having, or of sitting on boards, whose object a noun for several bodies is."""
    boards = words[noun].text == "boards"
    for at in range(noun - 1, max(low, noun - _TO_VERB), -1):
        text = words[at].text
        boards = boards or text in ("board", "boards")
        if text in _ON_BOARDS:
            return at if boards else None
        if text in _OWNING and words[at].tag[:2] == "VB":
            return None if boards else at
        if (
            words[at].tag[:2] == "VB"
            or words[at].tag in ("WDT", "WP")
            or text == ","
            or (words[at].tag == "IN" and text not in ("of", "on"))
        ):
            return None
        if text == "of" and not boards and words[at - 1].text not in ("number", "couple", "boards", "board"):
            return None  # [leads a union of companies, including Harbour Bank]
    return None


def _list(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> Iterator[tuple[Actor, int]]:
    """The named bodies of a list that begins at a word, with the word behind each."""
    for number in range(_MOST):
        told = bodies.get(at + (words[at].tag == "DT"))
        named = bodies.get(told.last) if told is not None and told.sort == "NOM" else None
        body = body_at(words, bodies, at if named is None else named.first, high)  # [the ferry line | Solvarg]
        if body is None or body.actor is None or body.sort != "NAM":
            return
        if number and words[body.last].tag in FINITE:
            return  # [including Lund FC, and Harbour Bank sued]
        yield body.actor, body.last
        at = body.last
        if at + 1 >= high or words[at].text not in _FURTHER:
            return
        at += 1 + (at + 2 < high and words[at].text == "," and words[at + 1].text == "and")
