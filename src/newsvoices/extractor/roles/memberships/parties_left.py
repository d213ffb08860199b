"""Who is in a party as long as leaving it is only spoken of: [Moe threatens to leave the Fish Party], [is leaving it].

Whoever may, would or will not leave a party is in it; whoever left it is told of with other deeds.
"""

from collections.abc import Iterator, Mapping

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
_OVER = word_set("after since following for from having upon")
"""Words before "leaving" by which that is over ([since leaving the party])."""
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
            over = words[at].tag == "VBG" and words[at - 1].text.lower() in _OVER
            people = people or {m.head: m for m in own if _is_person(m) and not behind_owner(words, m, own)}
            who = people.get(doer_of(words, at))
            if who is not None and who.actor is not None and not over:
                yield Statement(who.actor, at, at + 1, body.last, "current", body.actor)


def _is_person(mention: Mention) -> bool:
    actor = mention.actor
    if actor is None or actor.actor_type != "person" or actor.plural:
        return False
    return mention.sort in ("NAM", "NOM") or (mention.sort == "PRO" and mention.kind in _WHO)
