"""Apostrophes inside the names of bodies: [the Harbour People’s Front], [the Pilots’ Union], [St Mary’s Hospital]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import BODIES
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.parties import PARTIES
from newsvoices.extractor.lexis.places import is_country, is_people
from newsvoices.extractor.lexis.saints import SAINTS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import COLLECTIVES

__all__ = ["is_in_name"]

_OF_MEMBERS = word_set(
    "association union federation guild league congress society institute alliance front confederation club network "
    "forum trust cooperative co-operative collective brotherhood syndicate assembly conference council union foundation"
)
"""Bodies that are called after their members."""
_MEN = ("men", "women")
"""How the members are called of bodies of airmen or seamen, behind another word of the name."""
_CALLED_AFTER = word_set(
    "college university school hospital academy infirmary hospice theatre church cathedral grammar"
)
"""Bodies that are called after a saint, or after kings and queens."""
_OF_THE_CROWN = _CALLED_AFTER | word_set("trust fund foundation")
_PARTIES = PARTIES.keys() | {"Greens", "Liberals", "Conservatives", "Nationals"}
_CROWNED = frozenset({"King", "Queen", "Prince"})


def is_in_name(words: Sequence[Word], start: int, mark: int) -> bool:
    """Say whether the apostrophe at word ``mark`` stands inside a body's name that begins at ``start``.

    A word with a capital follows it.
    """
    owner, body = words[mark - 1], words[mark + 1].text.lower()
    if owner.text.lower() in COLLECTIVES:
        return True
    if owner.text.endswith(_MEN) and body in _OF_MEMBERS and mark - 1 > start:
        return head_kind(singular(owner.text.lower()), False) == "person"
    if words[mark].text in ("’", "'"):
        return body in _OF_MEMBERS and _are_members(owner)
    if mark - 1 == start and owner.text in _CROWNED:
        return body in _OF_THE_CROWN
    return mark - 2 >= start and words[mark - 2].text in SAINTS and body in _CALLED_AFTER


def _are_members(owner: Word) -> bool:
    """Whether a plural is of those who may found a body, and no people, party, country or family."""
    text = owner.text
    if not text.endswith("s") or owner.entity in ("PERSON", "LOCATION") or is_country(text) or text in BODIES:
        return False
    return not is_people(text[:-1]) and not text.isupper() and text not in _PARTIES
