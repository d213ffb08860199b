"""Who sits in a chamber, as clauses say: [Ann Moe and Per Berg were in the Senate], [she represented Ohio in it]."""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.bodies_reached import body_at
from newsvoices.extractor.roles.deeds import Tie, sentences_with_bodies
from newsvoices.extractor.roles.doers import Doers, is_real
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["sitting_in_chambers"]

_BEING = {"is": "current", "are": "current", "was": "unclear", "were": "unclear"}
_STANDING_FOR = {"represents": "current", "represent": "current", "represented": "unclear"}
_OBJECT = frozenset({"DT", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH"})
_FAR = 10  # words between a verb and the chamber


def sitting_in_chambers(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the chambers in which they are said to be, or to represent somebody."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        if not any(body.actor is not None and body.actor.sector == "LEG" for body in bodies.values()):
            continue
        doers = Doers(words, own, low, high)
        for at in range(low, high - 2):
            tie = _sitting(words, bodies, at, high) if is_real(words, at, low) else None
            if tie is None:
                continue
            linked = words[at].text in _BEING and words[at].relation == "cop"
            for who in doers.of(words[at].head if linked else at):
                yield Statement(who, *tie)


def _sitting(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> Tie | None:
    """The tie to the chamber in which a verb says its subject to be, or to represent what stands between."""
    tenure = _BEING.get(words[at].text)
    link = at + 1
    if tenure is None and words[at].text in _STANDING_FOR:
        tenure = _STANDING_FOR[words[at].text]
        while link < min(high - 1, at + _FAR) and (words[link].tag in _OBJECT or words[link].text == "for"):
            link += 1  # [Bergen, which she represented for ten years in the Senate]
    if tenure is None or words[link].text != "in":
        return None
    body = body_at(words, bodies, link + 1, high)
    if body is None or body.actor is None or body.sort != "NAM" or body.actor.sector != "LEG":
        return None
    return Tie(at, link + 1, body.last, tenure, body.actor)
