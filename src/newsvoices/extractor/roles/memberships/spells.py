"""Spells in a body, and bodies where somebody works: [her time at Harbour Bank], [the bank where she works]."""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.bodies_apart import COMING
from newsvoices.extractor.roles.deeds.bodies_reached import body_at
from newsvoices.extractor.roles.deeds.clauses import sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import Doers, is_one_person, is_real
from newsvoices.extractor.roles.deeds.owners import owner_end
from newsvoices.extractor.roles.employers import is_outside
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["WORK", "spells_in_bodies"]

_WITHIN, _OF, _FROM = word_set("at in with on"), word_set("of"), word_set("from")
_SPELLS = (
    dict.fromkeys(word_set("time times years days months tenure stint stints career spell seasons"), _WITHIN)
    | dict.fromkeys(word_set("job post internship fellowship employment professorship"), word_set("at with"))
    | dict.fromkeys(word_set("work role"), word_set("at"))
    | dict.fromkeys(word_set("decades decade quarter-century half-century terms"), word_set("at in with"))
    | dict.fromkeys(word_set("seat"), word_set("in on"))
    | dict.fromkeys(word_set("service"), word_set("in on"))
    | dict.fromkeys(word_set("leadership chairmanship presidency ownership directorship stewardship"), _OF)
    | dict.fromkeys(word_set("membership"), word_set("in of"))
    | dict.fromkeys(word_set("show podcast column program programme"), word_set("on in for"))
    | dict.fromkeys(word_set("resignation departure retirement dismissal firing ouster expulsion graduation"), _FROM)
)
"""Nouns for what somebody has or does in a body, and the words that tie it there."""
_AIRED = word_set("show podcast column program programme")
"""Those that somebody has in a paper or on the air, and elsewhere for a night ([her show in the Harbour Hall])."""
WORK = word_set(
    "work works worked working teach teaches taught teaching serve serves served serving study studies studied coach "
    "coaches coached interned practiced practices played plays volunteers volunteered sits sat lectures lectured"
)
"""Verbs of work, each the title of the tie that it states."""
_IS = word_set("is was ’s 's")
_HAS = word_set("has had")
_BEFORE_NOUN = frozenset({"DT", "JJ", "NN"})
_OPENING = word_set("After In During Following Despite")
_LENGTHS = word_set("years decades months seasons career tenure stint stints terms days")
_LONGEST_OPENING = 7  # words of a sentence up to a spell's noun
_TO_COMMA = 4  # words
_TAKEN = word_set("hired recruited poached")
_BACK = 5  # words before a body among which "from" says that it is left
_CLAUSE = 8  # words of a clause up to its verb


def spells_in_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to bodies by what they had there, and by clauses that say where they worked."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        people = [m for m in own if is_one_person(m)]
        owners = {m.last: m for m in people if m.sort == "NAM" or (m.sort == "PRO" and m.kind in ("he", "i", "who"))}
        for at in range(low, high - 2):
            links = _SPELLS.get(words[at].text)
            if links is not None and words[at].tag[:2] == "NN" and words[at + 1].text in links:
                yield from _had(words, at, owners, bodies, low, high)
        where = [(m, start) for m in bodies.values() if (start := _where(words, m.last, high)) is not None]
        if where:
            doers = Doers(words, own, low, high)
            for body, begin in where:
                yield from _worked(words, body, begin, doers, low, high)


def _had(
    words: Sequence[Word], noun: int, owners: Mapping[int, Mention], bodies: Mapping[int, Mention], low: int, high: int
) -> Iterator[Statement]:
    """The tie of whoever owns a spell to the body behind it ([Moe’s two years at Harbour Bank])."""
    end = owner_end(words, noun, low)
    owner = owners.get(end) if end is not None else None
    body = body_at(words, bodies, noun + 2, high)
    if owner is None or owner.actor is None:
        yield from _opening(words, noun, owners, bodies, low, high)  # [In her years at Harbour Bank, Ann Moe]
        return
    if body is None or body.actor is None:
        return
    if body.sort == "NOM" and not body.lead:
        return  # [her years in office]
    if words[noun].text in _AIRED and body.actor.sector != "JRN":
        return
    tenure = "former" if words[noun + 1].text == "from" else "unclear"
    yield Statement(owner.actor, noun, noun + 2, body.last, tenure, body.actor)


def _opening(
    words: Sequence[Word], noun: int, owners: Mapping[int, Mention], bodies: Mapping[int, Mention], low: int, high: int
) -> Iterator[Statement]:
    """The tie of a subject to the body in which a spell before it was ([After ten years at Harbour Bank, Moe left])."""
    body = body_at(words, bodies, noun + 2, high)
    begins = words[low].text in _OPENING and noun - low < _LONGEST_OPENING and words[noun].text in _LENGTHS
    if body is None or body.actor is None or not begins or (body.sort == "NOM" and not body.lead):
        return
    comma = next((i for i in range(body.last, min(high, body.last + _TO_COMMA)) if words[i].text == ","), high)
    who = next((m for m in owners.values() if name_start(m) == comma + 1 and m.subject), None)
    if who is not None and who.actor is not None:
        yield Statement(who.actor, noun, noun + 2, body.last, "unclear", body.actor)


def _where(words: Sequence[Word], at: int, high: int) -> int | None:
    """The number of the word behind "where" that follows a body, with a comma or without."""
    at += at < high and words[at].text == ","
    return at + 1 if at < high and words[at].text == "where" else None


def _worked(words: Sequence[Word], body: Mention, begin: int, doers: Doers, low: int, high: int) -> Iterator[Statement]:
    """The tie of whoever works, or is something, in a body of which a clause tells ([the bank where she works])."""
    for at in range(begin, min(high, begin + _CLAUSE)):
        word = words[at]
        if word.text in (",", ";", "."):
            return
        if word.text in WORK and word.tag[:2] == "VB":
            if body.actor is not None and is_real(words, at, low):
                yield from (Statement(who, at, at + 1, at + 1, _tenure(word), body.actor) for who in doers.of(at))
            return
        been = word.text in _HAS and at + 2 < high and words[at + 1].text == "been"
        if (word.text in _IS or been) and at + 1 + been < high and words[at + 1 + been].tag in _BEFORE_NOUN:
            first = at + 1 + been
            first += words[first].tag == "DT"
            noun = first
            while noun + 1 < high and words[noun].tag[:2] == "JJ":
                noun += 1  # [where she has been chief financial officer]
            while noun + 1 < high and words[noun + 1].tag[:2] == "NN":
                noun += 1
            person = noun < high and head_kind(words[noun].text.lower(), False) == "person"
            if person and body.actor is not None and is_real(words, at, low) and not is_outside(words[noun].text):
                last = noun + 1
                whose = doers.of(noun)
                left = been and words[at - 1].tag == "PRP" and _is_left(words, body, low)
                tenure = "former" if left else _tenure(word)
                yield from (Statement(who, first, last, last, tenure, body.actor) for who in whose)
            return


def _is_left(words: Sequence[Word], body: Mention, low: int) -> bool:
    """Whether somebody is said to leave a body for another one ([joins from X, where she has been head])."""
    before = [word.text for word in words[max(low, body.first - _CLAUSE) : body.first]]
    return "from" in before[-_BACK:] and any(text in COMING or text in _TAKEN for text in before)


def _tenure(verb: Word) -> str:
    return "current" if verb.tag in ("VBZ", "VBP") else "unclear"
