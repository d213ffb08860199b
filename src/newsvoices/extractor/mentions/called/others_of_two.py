"""Whom a description means beside who acts: the other of the two of whom the text speaks.

[Moe told Berg that he would win. Moe also thanked the senator]: that is Berg.
"""

from newsvoices.extractor.lexis.gazetteer import REGION_WORDS
from newsvoices.extractor.lexis.heads import EPITHETS, sector_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.epithets import is_ruled_out
from newsvoices.extractor.mentions.called.spoken_of import voice_of
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["find_other_of_two"]

_BACK = 1  # sentences of the text's own
_CALLING = frozenset({"LEG", "GOV", "PTY", "BUS"})
"""Sectors by whose nouns a text calls those whom it has named; reporters are most often there without a name."""
_WELL_KNOWN = word_set("president premier chancellor pope king queen secretary official")
"""Who is brought in without a name, as everybody knows him, or nobody does."""
_NARROWING = word_set("of from for who whom whose that which with at to")


def find_other_of_two(scene: Scene, i: int, mention: Mention, head: str) -> Actor | None:
    """Return the only named person beside the subject of whom the last sentences spoke, None where it is open.

    Description number ``i`` of the scene, with the noun ``head``, must stand behind the subject of its sentence and be
    no subject of the main clause, by a trade or office that goes with that person, and nobody else may be spoken of.
    """
    words = scene.words
    if mention.lead != "the" or mention.number != "s" or mention.kind != "person" or mention.mark >= 0:
        return None
    sector = sector_of(head)
    if mention.source or head in _WELL_KNOWN or not (head in EPITHETS or sector in _CALLING) or sector == "JRN":
        return None
    if mention.last < len(words) and (words[mention.last].text in _NARROWING or words[mention.last].tag == "POS"):
        return None
    doers: dict[Actor, None] = {}
    before: dict[Actor, None] = {}
    here: set[Actor] = set()
    acting: Mention | None = None
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if other.mark >= 0:
            continue
        back = scene.apart(other, mention)
        if back > _BACK:
            break
        actor = other.actor
        if back == 0 and other.subject and acting is None and (actor is None or actor.actor_type != "person"):
            return None  # [Moe won: his party rewarded the senator] may be of him
        if actor is None or actor.actor_type != "person":
            continue
        if back == 0:
            here.add(actor)
            if other.subject:
                doers[actor] = None
                acting = acting or other
        else:
            before[actor] = None
    doer = next(iter(doers), None)
    others = [actor for actor in before if actor not in here]
    if doer is None or len(doers) > 1 or len(others) != 1:
        return None
    actor = others[0]
    if actor.naming != "named" or actor.plural or actor is voice_of(mention) or _is_named_behind(scene, i):
        return None
    ruled = is_ruled_out(scene, i, head, actor, False) or _is_of_other_place(scene, mention, actor)
    return None if ruled else actor


def _is_named_behind(scene: Scene, i: int) -> bool:
    """Whether the sentence still names a person."""
    mention = scene.mentions[i]
    behind = (m for m in scene.mentions[i + 1 : i + 1 + REACH] if m.sentence == mention.sentence)
    return any(m.sort == "NAM" and m.kind == "person" for m in behind)


def _is_of_other_place(scene: Scene, mention: Mention, actor: Actor) -> bool:
    """Whether a description says of which region its office is, and the text tells that the person's is of another."""
    own = {word.text.lower() for word in scene.words[mention.first : mention.head]} & REGION_WORDS
    told = set().union(*actor.offices.values()) & REGION_WORDS
    return bool(own and told) and own.isdisjoint(told)
