"""Which body somebody's own is: that which the text says he leads or is in ([Ann Moe, head of Yaku], [her group])."""

from collections.abc import Collection, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind, sector_of
from newsvoices.extractor.lexis.sectors import sector_of_body
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.bodies import GROUPS, NEVER_GROUPS
from newsvoices.extractor.mentions.called.focus import in_focus
from newsvoices.extractor.mentions.called.only_bodies import UNIONS, is_no_firm
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.ground import is_narrowed
from newsvoices.extractor.mentions.descriptions.words import modifiers_of, noun_of
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["body_of_focus", "body_of_owner"]

_FIRMS = word_set("company firm corporation business employer")
_ANY = GROUPS | word_set("association foundation ngo institute network movement federation")
_OWN = (
    _FIRMS
    | _ANY
    | word_set(
        "party union agency university college school newspaper paper magazine broadcaster station bank hospital "
        "ministry department airline club institute think-tank"
    )
)
"""Nouns for a body that is somebody's who leads it, works for it or is in it."""
_OF_PARTIES = word_set("alliance league movement front union coalition bloc democrats greens left right congress way")
"""How names of parties may end that do not say so."""
_BACK = 2  # sentences of the text's own
_NO_GROUPS = NEVER_GROUPS | {"PTY"}


def body_of_owner(
    scene: Scene, i: int, mention: Mention, head: str, bodies: Mapping[Actor, Collection[Actor]]
) -> Actor | None:
    """Return the only body of the owner of a description that its noun fits, None where it is open.

    ``bodies`` are those in which the text gives people an office or work now. Whatever else is said of somebody's body
    may tell it from that one ([her old party], [his first company], [her family’s firm]).
    """
    owner = mention.owner.actor if mention.owner is not None and mention.lead == "owner" else None
    if owner is None or owner.actor_type != "person" or owner.plural or head not in _OWN:
        return None
    if mention.kind != "organization" or mention.number != "s" or not _is_bare(scene.words, mention):
        return None
    return _only(scene, i, head, bodies.get(owner, ()))


def _only(scene: Scene, i: int, head: str, bodies: Collection[Actor]) -> Actor | None:
    """The only one of some bodies that a noun fits, where no other body that it fits is named beside it near by.

    [Ann Moe, head of the Fish Fund and chair of the Reef Trust, said her group ...].
    """
    found = [body for body in bodies if _fits(head, body)]
    if len(found) != 1:
        return None
    first = next((m for m in scene.mentions if m.actor is found[0]), None)
    if first is None or first.first > scene.mentions[i].first:
        return None  # [Moe said her party had lied. Now she has joined the Greens]
    near = scene.mentions[max(0, i - REACH) : i]
    beside = {m.sentence for m in near if m.actor is found[0] and m.sort == "NAM"}
    others = (m.actor for m in near if m.sort == "NAM" and m.sentence in beside and m.actor is not found[0])
    return None if any(other is not None and _fits(head, other) for other in others) else found[0]


def _is_bare(words: Sequence[Word], mention: Mention) -> bool:
    """Whether nothing stands between a noun and whose it is ([Moe’s firm], but [her first firm])."""
    if mention.owner is None or modifiers_of(words, mention):
        return False
    return [word.tag for word in words[mention.owner.last : mention.head]] in ([], ["POS"])


def body_of_focus(
    scene: Scene, i: int, mention: Mention, head: str, bodies: Mapping[Actor, Collection[Actor]]
) -> Actor | None:
    """Return the only body of the person of whom the text speaks that the plain description number ``i`` fits.

    [The chair of the Harbour League, Ann Moe, laughed. The party leads in polls]: the text has just named the body.
    """
    if mention.lead != "the" or head not in _OWN or mention.last - mention.first > 1 or mention.number != "s":
        return None
    behind = scene.lower[mention.last : mention.last + 1]
    if mention.kind != "organization" or is_narrowed(scene.words, mention) or behind in (["that"], ["which"]):
        return None
    person = in_focus(scene, i, mention)
    found = _only(scene, i, head, bodies.get(person, ())) if person is not None else None
    if found is None:
        return None
    near = scene.mentions[max(0, i - REACH) : i]
    named = any(m.actor is found and m.sort == "NAM" and scene.apart(m, mention) <= _BACK for m in near)
    return found if named else None


def _fits(head: str, body: Actor) -> bool:
    """Whether a named body may be called by a noun: by its name, or by its sector."""
    if body.actor_type != "organization" or body.naming != "named" or body.plural:
        return False
    name = body.name.lower().split()
    if head in map(noun_of, name):
        return True
    sector = body.sector or sector_of_body(body.name.split())
    if head in _FIRMS:
        known = head_kind(name[-1], False) == "organization"
        return sector == "BUS" or (sector is None and not known and not is_no_firm(body))
    if head == "party":
        return sector == "PTY" or (sector is None and name[-1] in _OF_PARTIES)
    if head == "union":
        return sector == "LAB" or (sector in (None, "EDU", "MED") and name[-1] in UNIONS)
    if head in _ANY:
        other = head not in GROUPS and head != "ngo" and head_kind(name[-1], False) == "organization"
        return not other and sector not in _NO_GROUPS and (sector != "BUS" or head == "group")
    if head == "club":
        return sector is None and head_kind(name[-1], False) is None
    return sector is not None and sector == sector_of(head) != "GOV"
