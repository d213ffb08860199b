"""Those by whom the holder of an office is replaced: they have it, or will ([Ann Moe will be replaced by Per Berg])."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING_IN_FULL
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.deeds.doers import UNREAL
from newsvoices.extractor.roles.employers import is_party
from newsvoices.extractor.roles.founders import doer_at
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import OFFICERS, PUBLIC

__all__ = ["called_successors", "is_held_by_one", "offices_by_holder", "successors"]

_HELD_BY_ONE = (OFFICERS - word_set("founder co-founder partner adviser advisor counsel")) | word_set(
    "executive ceo president secretary editor coach manager dean principal rector"
)
"""Nouns of offices in bodies that one holds at a time."""
_ON_FIELDS = frozenset({"captain"})
"""Those who are as often replaced for the rest of a match."""
_REPLACING = word_set("replaced succeeded")
_TO_COME = word_set("will ’ll 'll to")
_DOUBTED = UNREAL - _TO_COME
_CALLED = {"successor": "unclear", "predecessor": "former"}
"""Nouns for those who have an office after somebody or before, and what each says of them."""
_AT_ONCE = word_set("immediate eventual hand-picked handpicked chosen")
"""Words before these nouns that leave them what they are, as "possible" does not."""
_CLAUSE = 12  # words before the participle among which its subject is
_LEADING = word_set("as at in on")
"""Words behind such a noun that lead to another office."""
_NEAR = 3  # words before the participle, and from it to "by"


def successors(scene: Scene, statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the one office of whoever is said to be replaced, as that of whoever replaces him."""
    words = scene.words
    held: dict[Actor, list[Statement]] | None = None
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        for at in range(low + 2, high - 2):
            if words[at].text not in _REPLACING or words[at - 1].text not in BEING_IN_FULL:
                continue
            before = {word.text.lower() for word in words[max(low, at - _NEAR) : at]}
            by = next((i for i in range(at + 1, min(high - 1, at + _NEAR)) if words[i].text == "by"), None)
            if by is None or not _DOUBTED.isdisjoint(before):
                continue
            names = {name_start(m): m for m in own if m.sort == "NAM" and m.kind == "person" and m.first > at}
            name = doer_at(words, names, by + 1, high)
            held = offices_by_holder(words, statements) if held is None else held
            office = _office(words, own, at, held, statements)
            if name is None or name.actor is None or office is None or name.actor is office.actor:
                continue
            tenure = "unclear" if _TO_COME.isdisjoint(before) else "elect"
            yield replace(office, actor=name.actor, tenure=tenure)


def called_successors(scene: Scene, statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the one office of somebody as that of whoever is called his successor or predecessor ([her successor])."""
    words = scene.words
    held: dict[Actor, list[Statement]] | None = None
    for called in scene.mentions:
        tenure = _CALLED.get(words[called.head].text) if called.sort in ("NOM", "PREDICATE") else None
        if tenure is None or called.owner is None:
            continue
        owner, who = called.owner.actor, called.actor
        if who is None or owner is None or who is owner or who.naming != "named":
            continue
        before = words[called.owner.last : called.head]
        behind = words[called.last].text if called.last < len(words) else ""
        if behind in _LEADING or any(w.tag != "POS" and w.text not in _AT_ONCE for w in before):
            continue  # [her likely successor], [her predecessor as mayor]
        held = offices_by_holder(words, statements) if held is None else held
        offices = [office for office in held.get(owner, ()) if office.first < called.first]
        if len({office.organization for office in offices}) != 1:
            continue
        if tenure == "unclear" or offices[-1].tenure != "former":
            yield replace(offices[-1], actor=who, tenure=tenure)


def offices_by_holder(words: Sequence[Word], statements: Sequence[Statement]) -> dict[Actor, list[Statement]]:
    """Return the offices in bodies of each actor, where the noun is of one that a successor takes over."""
    held: dict[Actor, list[Statement]] = {}
    for statement in statements:
        noun = singular(words[statement.title_last - 1].text.lower())
        body = statement.organization
        if body is not None and statement.actor.actor_type == "person" and is_held_by_one(noun, body):
            held.setdefault(statement.actor, []).append(statement)
    return held


def is_held_by_one(noun: str, body: Actor) -> bool:
    """Say whether a noun is of an office in a body that one holds at a time."""
    seated = sector_of(noun) in PUBLIC and noun not in _ON_FIELDS and not is_party(body)
    return noun in _HELD_BY_ONE or seated  # [a senator of the Fish Party] has a seat, and no office in it


def _office(
    words: Sequence[Word],
    own: Sequence[Mention],
    at: int,
    held: Mapping[Actor, Sequence[Statement]],
    statements: Sequence[Statement],
) -> Statement | None:
    """The office of whoever a participle says to be replaced: its subject, or the one holder told before it."""
    subject = next((m for m in own if words[m.head].head == at and words[m.head].relation == "nsubjpass"), None)
    if subject is not None:
        who = {subject.actor} if subject.actor is not None else set()
    elif any(word.head == at and word.relation in ("nsubj", "nsubjpass") for word in words[max(0, at - _CLAUSE) : at]):
        return None  # [her sofa was replaced by Ann Moe]
    else:
        who = {m.actor for m in own if m.last < at and m.actor in held and m.actor is not None}
    offices = held.get(who.pop(), ()) if len(who) == 1 else ()
    if len({office.organization for office in offices}) != 1:
        return None
    return None if _is_gone_elsewhere(words, offices[0], at, statements) else offices[0]


def _is_gone_elsewhere(words: Sequence[Word], office: Statement, at: int, statements: Sequence[Statement]) -> bool:
    """Whether the last body that the holder of an office is said to have left before a word is not the office's.

    [The chair of Harbour Bank resigned from the Fish Board. He was replaced by Ann Moe].
    """
    left = [
        s for s in statements if s.actor is office.actor and s.first < at and words[s.title_last - 1].text == "from"
    ]
    last = max((s for s in left if s.tenure == "former"), key=lambda s: s.first, default=None)
    return last is not None and last.organization is not office.organization
