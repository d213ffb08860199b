"""Roles as the text states them, and what they tell of those who hold them: office, sector and country."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import KIN, RELATED, sector_of
from newsvoices.extractor.lexis.honorifics import SHORT_TITLES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import code_of_place, country_in
from newsvoices.extractor.lexis.portfolios import OFFICE_LINKS
from newsvoices.extractor.lexis.sectors import CIVIL_GENERALS, police_behind, sector_of_title
from newsvoices.extractor.lexis.titles import MAN, WOMAN
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.employers import home_of_role

__all__ = ["RULING", "Statement", "is_left_behind", "note_role"]

_ANYWHERE = frozenset({"president", "secretary", "chancellor"})
"""Offices of states that clubs, firms and universities have too."""
_OF_ANY = frozenset({"official", "executive", "ceo"})
"""Posts of bodies of any sector."""
_OFFICIAL = frozenset({None, "GOV", "LEG", "MIL", "PTY"})
_OWNERS = frozenset({"’s", "'s", "his", "her", "their", "my", "His", "Her", "Their", "My"})
_DEPUTIES = frozenset({"vice", "senior", "executive"})
_OF_STATES = word_set("republic united state states kingdom council senate assembly parliament commission court")
"""Words with a capital behind the president of a state, a union of states or a part of one."""
RULING = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY"})
"""Sectors of states and of parties."""
_IN_OFFICE = frozenset({"GOV", "LEG", "JUD", "MIL"})
_BELONGING = frozenset({"of", "for", "at", "with", "from"})
_MAKERS = word_set(
    "author co-author writer translator architect designer maker creator director editor producer student"
)
_AS_KIN = 3  # how much it counts for somebody's sex to be a son or daughter
_BEHIND = 4  # words behind a title that say of whom somebody is
_OPENS = frozenset('“"‘«')


@dataclass(frozen=True, slots=True)
class Statement:
    """A role that the text gives an actor: ``first`` to ``last`` are its words, ``title_last`` ends the title alone."""

    actor: Actor
    first: int
    title_last: int
    last: int
    tenure: str
    organization: Actor | None


def is_left_behind(statement: Statement) -> bool:
    """Say whether an office in a body of no state is a former one of somebody who holds one of a state now.

    It tells nothing of his country ([the mining minister, a former Harbour Mining executive]).
    """
    body = statement.organization
    private = body is not None and body.actor_type == "organization" and body.sector not in RULING
    return private and statement.tenure == "former" and statement.actor.sector in _IN_OFFICE


def _near(words: Sequence[Word], statement: Statement, sector: str | None) -> int:
    """How many of a role's first words say of whom somebody is: the title, and what is right behind it.

    What somebody studies or makes does not, nor whose kin or critic somebody is, nor where a body that is no state's
    is at home ([author of a book on Russian ships], [daughter of a Chilean sailor], [consultant with a Dutch bank]).
    """
    at = statement.title_last
    studies = sector in ("EXP", "JRN") or words[at - 1].text in _MAKERS or words[at - 1].text in RELATED
    body = statement.organization
    private = body is not None and body.actor_type == "organization" and not {sector, body.sector} & RULING
    belongs = at < statement.last and words[at].text in _BELONGING and not studies and not private
    return at - statement.first + (_BEHIND if belongs else 0)


def _lies_in(words: Sequence[Word], statement: Statement, public: bool) -> str | None:
    """The country behind the town of a role ([the mayor of Bergen, Norway], [a farmer from Toledo, Ohio])."""
    at = statement.last
    own = [word.text for word in words[statement.title_last : at]]
    if at + 1 >= len(words) or words[at].text != "," or not own or not own[-1][0].isupper():
        return None
    if own[0] != "from" and not (public and own[0] == "of"):
        return None
    names = (" ".join(word.text for word in words[at + 1 : at + 1 + k]) for k in (2, 1))
    return next((code for name in names if (code := code_of_place(name)) is not None), None)


def _is_of_body(words: Sequence[Word], statement: Statement) -> bool:
    """Whether an office is of what two words or more in capitals name that are no state ([president of Fair Tides]).

    So is a vice president who is for a matter ([vice president for sales]).
    """
    at = statement.title_last
    if at >= statement.last or words[at].text not in ("of", "at", "for"):
        return False
    name = [word.text for word in words[at + 1 : statement.last]]
    name = name[name[:1] == ["the"] :]
    if name and name[0].islower() and words[statement.first].text.lower() in _DEPUTIES:
        return name[0] not in ("country", "nation", "republic", "state")
    name = name[: next((k for k, word in enumerate(name) if not word[0].isupper()), len(name))]
    known = code_of_place(" ".join(name)) or code_of_place(name[0]) if name else None
    return len(name) > 1 and known is None and _OF_STATES.isdisjoint(word.lower() for word in name)


def note_role(words: Sequence[Word], statement: Statement) -> None:
    """Note a role as the actor's office, with the sector and the country that its words state."""
    actor = statement.actor
    title = [w.text.lower().rstrip(".") for w in words[statement.first : statement.title_last]]
    link = next((at for at in range(1, len(title)) if title[at] in OFFICE_LINKS), len(title))
    head = title[link - 1]
    if head == "general" and link > 1 and title[link - 2] in CIVIL_GENERALS:
        head = f"{title[link - 2]}-general"
    head = SHORT_TITLES.get(head) or SHORT_TITLES.get(singular(head)) or singular(head)
    own = (w.text.lower() for w in words[statement.first : statement.last] if w.text[0].isalpha())
    actor.hold(head, (head if singular(word) == head else word for word in own))
    if head in KIN and (head in MAN or head in WOMAN):
        actor.sexes["m" if head in MAN else "f"] += _AS_KIN  # [her son Toma], whatever name he has
    if statement.organization is not None:
        actor.hold(head, statement.organization.name.lower().split())
    sector = sector_of_title(head, title + police_behind(words, statement.title_last))
    if head in _ANYWHERE and link > 1 and sector is None and actor.sector == "GOV" and len(actor.offices) == 1:
        actor.sector = None  # [federation president Ann Moe]
    if "shadow" in title[:-1] and actor.sector == "GOV" and len(actor.offices) == 1:
        actor.sector = None  # [shadow housing secretary Ann Moe]
    body = statement.organization
    if body is not None and body.actor_type != "organization":
        body = None
    if head in _ANYWHERE and body is not None and (body.sector == "PTY" or body.sector not in RULING):
        sector = body.sector  # the president of a club
        actor.sector = sector if actor.sector == "GOV" and len(actor.offices) == 1 else actor.sector
    elif body is not None and (head in _OF_ANY or (body.sector == "REB" and sector in _OFFICIAL)):
        sector = body.sector or sector  # an official of a union, a commander of rebels
        actor.sector = sector if actor.sector in _OFFICIAL and len(actor.offices) == 1 else actor.sector
    elif head in _ANYWHERE and body is not None and sector == "BUS":
        sector = body.sector  # [executive vice president of the Harbour Council]
        actor.sector = sector if actor.sector == "BUS" and len(actor.offices) == 1 else actor.sector
    elif head in _ANYWHERE and statement.organization is None and _is_of_body(words, statement):
        sector = None
    if head == "captain" and body is not None and body.sector not in ("MIL", "COP"):
        sector = None  # [the Harbour Rovers captain]
        actor.sector = None if actor.sector == "MIL" and len(actor.offices) == 1 else actor.sector
    if title == ["deputy"] and statement.first and words[statement.first - 1].text in _OWNERS:
        sector = None  # [her deputy] stands in for somebody and sits in no chamber
    if statement.tenure == "former" and sector in ("GOV", "LEG", "MIL"):
        sector = "ELI"
        alone = len(actor.offices) == 1 and actor.sector in ("GOV", "LEG")
        actor.sector = None if alone else actor.sector  # [former Prime Minister Ann Moe]
    actor.sector = actor.sector or sector
    said = [w.text for w in words[statement.first : statement.last]]
    said = said[: next((at for at, word in enumerate(said) if word in _OPENS), len(said))]  # no names of works
    public = sector_of(head) in RULING or sector == "ELI"
    code = (
        country_in(said[: _near(words, statement, sector)])
        or home_of_role(said, public=public)
        or _lies_in(words, statement, public)
    )
    if statement.organization is not None and statement.organization.actor_type == "state":
        code = code or statement.organization.country_code
    actor.country_code = actor.country_code or code
