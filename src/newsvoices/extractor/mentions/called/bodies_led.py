"""Whether whoever leads a body may be called after the kind of another ([the bank chief], who presides no league)."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind, sector_of
from newsvoices.extractor.lexis.trades_of_bodies import trade_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import modifiers_of, noun_of
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["LEADING", "LED_BY", "is_other_leader", "leads_another_body"]

LEADING = frozenset({"leader", "chief", "head", "boss"})
LED_BY = ("president", "chair", "secretary-general", "ceo", "executive", "director", "leader", "head", "chief", "boss")
"""Who is called the leader, chief, head or boss of a body, where nobody is told to be called so."""
_OF_ANY = word_set("group organization organisation body institution board executive leadership")
"""Nouns for bodies of any kind, and for those who lead them."""
_ALIKE = (frozenset({"GOV", "PTY", "LEG"}), frozenset({"GOV", "MIL", "COP"}), frozenset({"BUS", "JRN"}))
"""Sectors whose bodies may be led by the same people."""


def leads_another_body(actor: Actor, described: AbstractSet[str]) -> bool:
    """Say whether the text tells of each body that somebody leads that it is of no kind that is ``described``.

    Of the words of a description, those for bodies count ([the bank chief], [the union boss]).
    """
    wanted = _kinds(described)
    if not wanted:
        return False
    led = [words for noun, words in actor.offices.items() if noun_of(noun) in LED_BY]
    return bool(led) and all(_kinds(words) and not _fits(wanted, words) for words in led)


def is_other_leader(words: Sequence[Word], mention: Mention, head: str, actor: Actor) -> bool:
    """Say whether a description calls by the noun ``head`` whoever leads another body than somebody does."""
    if head in LEADING and leads_another_body(actor, modifiers_of(words, mention)):
        return True
    return head in LED_BY and head not in actor.offices and _is_of_unsaid_body(words, mention, actor)


def _is_of_unsaid_body(words: Sequence[Word], mention: Mention, actor: Actor) -> bool:
    """Whether a body of two words or more stands in a description, and in no office that the text tells of somebody.

    [The United Nations secretary-general] is no director of the Red Cross.
    """
    body = [word for word in words[mention.first : mention.head] if word.tag in ("NNP", "NNPS")]
    if len(body) < 2 or all(word.entity == "LOCATION" for word in body):
        return False
    told = set().union(*actor.offices.values())
    return bool(told) and told.isdisjoint(word.text.lower() for word in body)


def _kinds(words: Iterable[str]) -> list[str]:
    """The nouns for bodies of one kind or another among some words."""
    return [word for word in words if word not in _OF_ANY and head_kind(word, plural=False) == "organization"]


def _fits(wanted: Sequence[str], office: AbstractSet[str]) -> bool:
    """Whether the bodies in an office go with the kinds wanted: each ([Bank Workers Union] is no bank), or one of two.

    Of two or more offices together the text may mean either ([chair of Harbour Bank and head of the Fish League]).
    """
    together = [any(_go_together(noun, other) for noun in wanted) for other in _kinds(office)]
    return any(together) if "and" in office else all(together)


def _go_together(noun: str, other: str) -> bool:
    """Whether a body that is called by one noun may be called by another too."""
    trade, known = trade_of(noun), trade_of(other)
    if noun == other or (trade and trade == known):
        return True
    sector, theirs = sector_of(noun), sector_of(other)
    if trade and known:
        return False
    if sector == "BUS":
        return theirs == "BUS"  # [the airline boss] leads no league
    return sector is None or theirs is None or sector == theirs or any({sector, theirs} <= one for one in _ALIKE)
