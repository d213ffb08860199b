"""Bodies that are told as somebody's own before their names: [Ann Moe’s company, Harbour Bank,], [his old school X].

[his firm Harbour Bank]; [her party, the Fish Party,]; [Ann Moe, whose Fish Party lost].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.clauses import sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import is_one_person
from newsvoices.extractor.roles.deeds.owners import owner_end
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["HOLDINGS", "OWN", "own_bodies"]

HOLDINGS = word_set("holdings companies businesses interests assets brands clubs newspapers firms")
"""Nouns for several bodies that are somebody's."""
_WHOSE = frozenset({"whose"})
OWN = (
    HOLDINGS
    | _WHOSE
    | word_set(
        "company firm business employer party union organization organisation nonprofit charity foundation mater team "
        "consultancy startup start-up label studio restaurant chain group university college school club"
    )
)
"""Nouns for a body that is somebody's who works for it, leads it or is in it, and “whose”: titles of ties, no roles."""
_NOT_OWN = word_set(
    "rival opposing opposition favorite favourite fellow next second first other another prospective potential dream "
    "beloved hated so-called local neighbourhood neighborhood nearby hometown parent sister target insurance phone "
    "telephone utility power airline cable credit moving delivery train bus tobacco"
)
"""Words before such a noun by which the body is somebody's in no such way."""
_OVER = word_set("former old previous ex- onetime one-time erstwhile")
_LED = word_set("Party Group Foundation Institute Holdings Movement Front Alliance")
"""Words that end the names of bodies that are somebody’s who leads them, or belongs to them."""
_CLOSING = frozenset({",", ".", ";", ")", ":", "—", "–", "--"})


def own_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the bodies that the text calls theirs before it names them."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        owners: Mapping[int, Mention] | None = None
        for body in bodies.values():
            if body.sort != "NAM" or body.actor is None:
                continue
            whose = next((m for m in own if m.last == body.first), None) if _is_whose(words, body, high) else None
            if whose is not None and _owns(whose) and whose.actor is not None:
                yield Statement(whose.actor, whose.first, whose.last, body.last, "current", body.actor)
                continue
            at = body.first - 1 - (words[body.first - 1].tag == "DT")
            apart = at > low and words[at].text == ","
            noun = at - apart
            if noun <= low or words[noun].text not in OWN or words[noun].tag != "NN":
                continue
            if body.last < high and (words[body.last].tag == "POS" or words[body.last].tag[:2] == "NN"):
                continue  # [her company, Harbour Bank’s rival,]
            if apart and body.last < high and words[body.last].text not in _CLOSING:
                continue  # [on her company, Harbour Bank and the Fish Fund]
            owners = owners or {m.last: m for m in own if _owns(m)}
            owner = owners.get(owner_end(words, noun, low) or low)
            if owner is None or owner.actor is None:
                continue
            between = [word.text.lower() for word in words[owner.last : noun]]
            if not _NOT_OWN.isdisjoint(between):
                continue
            first = noun - (words[noun].text == "mater")
            tenure = "former" if words[noun].text == "mater" or not _OVER.isdisjoint(between) else "current"
            yield Statement(owner.actor, first, noun + 1, body.last, tenure, body.actor)


def _is_whose(words: Sequence[Word], body: Mention, high: int) -> bool:
    """Whether a body is somebody’s by a relative pronoun ([whose Fish Party lost]; not [whose Fish Party badge])."""
    if body.first == 0 or words[body.first - 1].text not in _WHOSE or body.last >= high:
        return False
    return words[body.last - 1].text in _LED and words[body.last].tag[:2] != "NN" and words[body.last].tag != "POS"


def _owns(mention: Mention) -> bool:
    pronoun = mention.sort == "PRO" and mention.kind in ("he", "i", "who") and mention.lead == "owner"
    return is_one_person(mention) and (pronoun or mention.sort == "NAM")
