"""Whom a noun calls by what the text told of him: the defendant who was charged, the witness who gave evidence."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["find_by_deed"]

_CHARGED = word_set("accused charged tried indicted convicted acquitted sentenced arraigned prosecuted jailed")
_SUSPECTED = _CHARGED | word_set("suspected arrested detained apprehended remanded")
_HURT = word_set("killed murdered stabbed shot assaulted robbed raped abducted kidnapped tortured")
_SUFFERED = {"defendant": _CHARGED, "accused": _SUSPECTED, "suspect": _SUSPECTED, "victim": _HURT}
"""What is done to those whom a noun calls so; who is attacked or beaten may be so in a debate or at the polls."""
_SUING = word_set("sues sued suing")
_PLEADED = word_set("pleaded pleads pled")
_DONE = {
    "defendant": _PLEADED, "accused": _PLEADED, "suspect": _PLEADED, "witness": word_set("testified testifies"),
    "winner": frozenset({"won"}), "claimant": _SUING, "plaintiff": _SUING,
}  # fmt: skip
"""What they do."""
_DONE_TO = {
    "accused": (word_set("denies denied deny faces faced"), word_set("charge charges counts trial")),
    "witness": (word_set("gave gives giving"), word_set("evidence testimony")),
    "defendant": (word_set("denies denied deny faces faced"), word_set("charge charges trial")),
    "suspect": (word_set("denies denied deny faces faced"), word_set("charge charges")),
}
"""What they do, and to what."""
_NEAR = 4  # words from a verb to its object
_NARROWING = word_set("of for in from who whose whom that")


def find_by_deed(scene: Scene, i: int, mention: Mention, head: str) -> Actor | None:
    """Return the only named person before description number ``i`` of whom the text told what its noun says.

    None where it is not definite, something behind narrows it down, or the text told it of nobody or of several, named
    or not.
    """
    passive, active, (verb, things) = _SUFFERED.get(head), _DONE.get(head), _DONE_TO.get(head, (None, frozenset()))
    definite = mention.lead == "the" and mention.number == "s" and mention.kind == "person"
    if not definite or (passive is None and active is None) or mention.first < mention.head:
        return None
    words = scene.words
    if mention.last < len(words) and scene.lower[mention.last] in _NARROWING:
        return None
    found: set[Actor] = set()
    for other in scene.mentions[max(0, i - REACH) : i]:
        actor, at = other.actor, words[other.head].head
        if actor is None or at < 0 or not other.subject or actor.actor_type != "person" or actor.plural:
            continue
        lower, suffers = scene.lower[at], words[other.head].relation == "nsubjpass"
        told = suffers and passive is not None and lower in passive
        told = told or (not suffers and active is not None and lower in active)
        told = told or (verb is not None and lower in verb and not things.isdisjoint(scene.lower[at + 1 : at + _NEAR]))
        if told and not _is_denied(words, at) and (not mention.gender or actor.gender in (None, mention.gender)):
            found.add(actor)
    actor = found.pop() if len(found) == 1 else None
    return actor if actor is not None and actor.naming == "named" else None


def _is_denied(words: Sequence[Word], verb: int) -> bool:
    return any(word.relation == "neg" and word.head == verb for word in words[max(0, verb - _NEAR) : verb])
