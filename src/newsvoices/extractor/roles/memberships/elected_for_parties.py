"""Who is said to stand, sit or be elected for a party: [elected to the Oslo Council for the Fish Party]."""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.doers import Doers, is_real
from newsvoices.extractor.roles.employers import names_party
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["elected_for_parties"]

_SEATED = word_set("sits sit sat elected re-elected reelected")
"""Verbs between which and the party the chamber may stand."""
_STANDING = _SEATED | word_set("stands stood standing ran runs running contested")
_LEADING = word_set("to in as")
_MOST = 6  # words between the verb and "for"


def elected_for_parties(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the parties for which they stand for election, or were elected."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        parties = [m for m in own if m.sort == "NAM" and m.actor is not None and names_party(m.actor)]
        if not parties:
            continue
        ends = {m.last: m for m in own if m.kind in ("organization", "place")}
        doers = Doers(words, own, low, high)
        for party in parties:
            link = party.first - 1 - (words[party.first - 1].tag == "DT")
            if link <= low or words[link].text != "for" or _is_of_more(words, party.last, high):
                continue
            verb = _verb_before(words, link, ends, low)
            if verb is None or not is_real(words, verb, low):
                continue
            tenure = "current" if words[verb].tag in ("VBZ", "VBP") else "unclear"
            for who in doers.of(verb):
                yield Statement(who, link, link + 1, party.last, tenure, party.actor)


def _is_of_more(words: Sequence[Word], end: int, high: int) -> bool:
    """Whether a name only tells of what follows it ([stands for the Fish Party’s values])."""
    return end < high and words[end].tag[:2] in ("PO", "NN")


def _verb_before(words: Sequence[Word], link: int, ends: Mapping[int, Mention], low: int) -> int | None:
    """The verb of standing right before "for", or before the chamber and the year that stand between."""
    at = link - 1
    if words[at].text in _STANDING:
        return at
    if words[at].text.isdigit() and words[at - 1].text == "in":
        at -= 2  # [elected in 2010 for the Fish Party]
    chamber = ends.get(at + 1)
    if chamber is not None:
        at = chamber.first - 1 - (words[chamber.first - 1].tag == "DT")
        at -= words[at].text in _LEADING
    return at if at > low and link - at <= _MOST and words[at].text in _SEATED else None
