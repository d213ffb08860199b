"""Ties to bodies by deeds that people undertake, are chosen for or will do: [Moe was tapped to lead Harbour Bank].

[Ann Moe plans to leave the Fish Party]; [Ann Moe will join Harbour Bank]; [the League hired Ann Moe to run its fund].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.bodies_reached import body_at
from newsvoices.extractor.roles.deeds.clauses import acts_beside, sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import UNREAL, behind_owner
from newsvoices.extractor.roles.deeds.words import EMPLOYED, PLACES, WORKING
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.syntax.doers import child_of, doer_of

__all__ = ["deeds_undertaken"]

_LEADING = word_set("lead head run chair co-chair direct manage oversee join rejoin found co-found establish own")
_LEAVING = word_set("leave quit")
_PHRASES = {"take": "over", "step": "down", "resign": "from", "retire": "from", "belong": "to"}
_UNDERTAKING = word_set(
    "agreed agrees agreeing decided decides plans planned planning promised chosen chose selected picked tapped hired "
    "appointed named elected recruited enlisted brought set slated continues continued continuing went returned "
    "helped began left helping going due poised expects intends vowed"
)
"""Words of those who will do something, or did it, before "to" and the deed."""
_GONE = word_set("left quit resigned departed")
_GOING = word_set("leave leaves leaving quitting")
"""Verbs of leaving, before what somebody leaves for ([left Harbour Bank to join the Fish Fund])."""
_TO_COME = word_set("will ’ll 'll")
_COMING = word_set("plans planned planning promised decided decides set slated going due poised expects intends vowed")
_DOUBTED = UNREAL - _TO_COME
_AWAY = word_set("to out off into away back")
_NEAR = 3  # words before a verb


def deeds_undertaken(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to bodies that infinitives behind such verbs, or behind "will", tell."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        people: Mapping[int, Mention] | None = None
        for at in range(low + 1, high - 1):
            if words[at].tag != "VB":
                continue
            tenure = _tenure(words, at, low)
            told = _body(words, bodies, at, high) if tenure is not None else None
            if tenure is None or told is None:
                continue
            body, title_last = told
            people = people or {m.head: m for m in own if _is_person(m) and not behind_owner(words, m, own)}
            who = people.get(_leaver(words, bodies, at) or doer_of(words, at))
            if who is not None and who.actor is not None:
                yield Statement(who.actor, at, title_last, body.last, tenure, body.actor)


def _tenure(words: Sequence[Word], at: int, low: int) -> str | None:
    """The tenure that a deed not done yet states; None where nothing says that it will be, or was, done."""
    before = [w.text.lower() for w in words[max(low, at - _NEAR) : at]]
    leaves = words[at].text in _LEAVING
    if not _DOUBTED.isdisjoint(before):
        return None
    if not _TO_COME.isdisjoint(before):
        return "current" if leaves else "elect"
    verb = words[at].head
    if before[-1] != "to" or not low <= verb < at or words[verb].text.lower() not in _UNDERTAKING | _GONE | _GOING:
        return None
    earlier = [w.text.lower() for w in words[max(low, verb - _NEAR) : verb]]
    if not _DOUBTED.isdisjoint(earlier):
        return None
    coming = words[verb].text.lower() in _COMING | _GOING
    return "current" if leaves and coming else "elect" if coming else "unclear"


def _leaver(words: Sequence[Word], bodies: Mapping[int, Mention], at: int) -> int | None:
    """The subject of a verb of leaving a body on which a deed hangs; somebody whom it leaves may do the deed himself.

    [Moe left Harbour Bank to run the Fish Fund]; not [left her son to run the Fish Fund].
    """
    verb = words[at].head
    if words[verb].text.lower() not in _GONE | _GOING:
        return None
    thing = child_of(words, verb, ("dobj",))
    left = any(body.first <= thing < body.last for body in bodies.values())
    return doer_of(words, verb) if left else None


def _body(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> tuple[Mention, int] | None:
    """The body of a deed and the word behind what ties it there; one only described may be joined for an hour."""
    verb = words[at].text
    begin = at + 1
    if verb in _PHRASES:
        if words[begin].text != _PHRASES[verb]:
            return None
        begin += 1
        if verb == "step":
            begin += begin < high and words[begin].text == "from"
        if verb == "take":
            begin += begin < high and words[begin].text == "at"
    elif verb in EMPLOYED:
        if words[begin].text not in PLACES.get(verb, WORKING) - {"with"}:
            return None
        begin += 1
    elif verb not in _LEADING and verb not in _LEAVING:
        return None
    body = body_at(words, bodies, begin, high)
    if body is None or body.actor is None or (verb in _LEAVING and body.actor.sector != "PTY"):
        return None  # [plans to leave the Harbour Hall]
    described = body.sort == "NOM" and (verb in ("join", "rejoin", "run") or not body.lead)
    covered = verb in ("join", "rejoin") and body.actor.sector == "JRN"
    return None if described or covered or _is_moved(words, verb, body.last, high) else (body, begin)


def _is_moved(words: Sequence[Word], verb: str, at: int, high: int) -> bool:
    """Whether what follows a body says what it is to do, where to, or in what others act with it.

    [will direct the Harbour Board to act]; [will join Harbour Bank in suing it].
    """
    if verb in ("join", "rejoin"):
        return acts_beside(words, at, high)
    return at < high and words[at].text in _AWAY and verb in _LEADING


def _is_person(mention: Mention) -> bool:
    actor = mention.actor
    if actor is None or actor.actor_type not in ("person", "group"):
        return False
    return mention.sort in ("NAM", "NOM") or (mention.sort == "PRO" and mention.kind in ("he", "who", "i", "they"))
