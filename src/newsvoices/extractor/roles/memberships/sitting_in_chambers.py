"""Who sits in a chamber, as clauses say: [Ann Moe and Per Berg were in the Senate], [she represented Ohio in it].

Also which party or partisans control one.
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.bodies_reached import body_at
from newsvoices.extractor.roles.deeds.clauses import Tie, sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import Doers, is_real
from newsvoices.extractor.roles.employers import is_party
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.syntax.doers import doer_of

__all__ = ["sitting_in_chambers"]

_BEING = {"is": "current", "are": "current", "was": "unclear", "were": "unclear"}
_STANDING_FOR = {"represents": "current", "represent": "current", "represented": "unclear"}
_CONTROLLING = {"control": "current", "controls": "current", "controlled": "unclear"}
_TOLD = frozenset({"VBZ", "VBP", "VBD"})
_PARTISANS = word_set("republicans democrats conservatives liberals socialists greens")
_CHAMBERS = frozenset({"House", "Senate", "Congress", "Parliament", "Assembly", "Legislature", "Bundestag", "Commons"})
_OBJECT = frozenset({"DT", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH"})
_FAR = 10  # words between a verb and the chamber


def sitting_in_chambers(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the chambers in which they are said to be, or to represent somebody."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        if not any(_is_chamber(words, body) for body in bodies.values()):
            continue
        yield from _controlling(words, own, bodies, low, high)
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
    if body is None or body.actor is None or body.actor.sector != "LEG" or not _is_chamber(words, body):
        return None
    return Tie(at, link + 1, body.last, tenure, body.actor)


def _is_chamber(words: Sequence[Word], body: Mention) -> bool:
    if body.sort != "NAM" or body.actor is None:
        return False
    return body.actor.sector == "LEG" or words[body.last - 1].text in _CHAMBERS


def _controlling(
    words: Sequence[Word], own: Sequence[Mention], bodies: Mapping[int, Mention], low: int, high: int
) -> Iterator[Statement]:
    """The ties of parties and partisans to the chamber that they control ([the Liberals, who control the Senate,])."""
    for at in range(low + 1, high - 1):
        if words[at].text not in _CONTROLLING or words[at].tag not in _TOLD or not is_real(words, at, low):
            continue
        body = body_at(words, bodies, at + 1, high)
        if body is None or not _is_chamber(words, body):
            continue
        doer = doer_of(words, at)
        if doer >= 0 and words[doer].tag == "WP" and words[at].relation == "acl:relcl":
            doer = words[at].head
        who = next((m for m in own if m.head == doer and m.actor is not None), None)
        if who is None or who.actor is None or who.last > at or not _is_partisan(who, who.actor):
            continue
        yield Statement(who.actor, at, at + 1, body.last, _CONTROLLING[words[at].text], body.actor)


def _is_partisan(who: Mention, actor: Actor) -> bool:
    """Whether a mention is of a party, or of some of one."""
    some = actor.actor_type == "group" and actor.name.rpartition(" ")[2].lower() in _PARTISANS
    return (some and who.sort in ("NAM", "NOM", "PRO")) or (actor.actor_type == "organization" and is_party(actor))
