"""Which body somebody's own is: that which the text says he leads or is in ([Ann Moe, head of Yaku], [her group])."""

from collections.abc import Collection, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind, sector_of
from newsvoices.extractor.lexis.sectors import sector_of_body
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.bodies import GROUPS, NEVER_GROUPS
from newsvoices.extractor.mentions.called.only_bodies import is_no_firm
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import modifiers_of, noun_of
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["body_of_owner"]

_FIRMS = word_set("company firm corporation business employer")
_ANY = GROUPS | word_set("association foundation ngo institute network movement federation")
_OWN = _FIRMS | _ANY | word_set(
    "party union agency university college school newspaper paper magazine broadcaster station bank hospital ministry "
    "department airline club institute think-tank"
)
"""Nouns for a body that is somebody's who leads it, works for it or is in it."""
_OF_PARTIES = word_set("alliance league movement front union coalition bloc democrats greens left right congress way")
"""How names of parties may end that do not say so."""
_NO_GROUPS = NEVER_GROUPS | {"PTY"}


def body_of_owner(
    words: Sequence[Word], mention: Mention, head: str, bodies: Mapping[Actor, Collection[Actor]]
) -> Actor | None:
    """Return the only body of the owner of a description that its noun fits, None where it is open.

    ``bodies`` are those in which the text gives people an office or work now. Whatever else is said of somebody's body
    may tell it from that one ([her old party], [his first company], [her family’s firm]).
    """
    owner = mention.owner.actor if mention.owner is not None and mention.lead == "owner" else None
    if owner is None or owner.actor_type != "person" or owner.plural or head not in _OWN:
        return None
    if mention.kind != "organization" or mention.number != "s" or modifiers_of(words, mention):
        return None
    found = [body for body in bodies.get(owner, ()) if _fits(head, body)]
    return found[0] if len(found) == 1 else None


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
    if head in _ANY:
        return sector not in _NO_GROUPS and (sector != "BUS" or head == "group")
    if head == "club":
        return sector is None and head_kind(name[-1], False) is None
    return sector is not None and sector == sector_of(head) != "GOV"
