"""Who is in a party as long as leaving it is only spoken of: [Moe threatens to leave the Fish Party], [is leaving it].

Whoever may, would or will not leave a party is in it; whoever left it is told of with other deeds.
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.bodies_reached import body_at
from newsvoices.extractor.roles.deeds.clauses import sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import behind_owner
from newsvoices.extractor.roles.deeds.times import ends_at
from newsvoices.extractor.roles.employers import names_party
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.syntax.doers import doer_of

__all__ = ["parties_left"]

_LEAVING = word_set("leave quit leaving quitting")
_TO_COME = word_set("will ’ll 'll would may might could should must can")
_BEING = word_set("is ’s 's am not considering considers contemplating contemplates mulling mulls")
"""Words right before "leaving" of those who are still in; who regrets it, or sang before it, has left."""
_SPOKEN_OF = word_set(
    "threatens threatened threatening plans planning wants wanted intends refuses refused declines declined vows "
    "urges urged urging"
)
"""Verbs of who is to leave, or says whether he will; who had or dared to leave has left."""
_WHO = word_set("he who i")


def parties_left(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the named party that they may leave, or are about to."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        parties = [m for m in bodies.values() if m.sort == "NAM" and m.actor is not None and names_party(m.actor)]
        if not parties:
            continue
        people: Mapping[int, Mention] | None = None
        for at in range(low + 1, high - 1):
            if words[at].text not in _LEAVING or words[at].tag not in ("VB", "VBG"):
                continue
            body = body_at(words, bodies, at + 1, high)
            if body not in parties or body is None or body.actor is None or not ends_at(words, body.last, high):
                continue
            if not _is_to_come(words, at, low):
                continue
            people = people or {m.head: m for m in own if _is_person(m) and not behind_owner(words, m, own)}
            who = people.get(doer_of(words, at))
            if who is not None and who.actor is not None:
                yield Statement(who.actor, at, at + 1, body.last, "current", body.actor)


def _is_to_come(words: Sequence[Word], at: int, low: int) -> bool:
    """Whether leaving is only spoken of: [will not leave], [is leaving], [threatens to leave]; not [would later leave].

    Without one of these words somebody may have left long ago.
    """
    if words[at].tag == "VBG":
        return words[at - 1].text.lower() in _BEING
    if words[at - 1].text == "to":
        verb = words[at].head
        return low <= verb < at and words[verb].text.lower() in _SPOKEN_OF
    before = at - 1
    while before > low and words[before].tag == "RB" and words[before].text != "later":
        before -= 1
    return words[before].text.lower() in _TO_COME


def _is_person(mention: Mention) -> bool:
    actor = mention.actor
    if actor is None or actor.actor_type != "person" or actor.plural:
        return False
    return mention.sort in ("NAM", "NOM") or (mention.sort == "PRO" and mention.kind in _WHO)
