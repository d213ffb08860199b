"""A role that a text states of an actor, and what it says of the office, the sector and the country."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.cast import Actor
from newsvoices.extractor.employers import home_of_role
from newsvoices.extractor.heads import sector_of, singular
from newsvoices.extractor.places import country_in
from newsvoices.extractor.wordlists import word_set

__all__ = ["Statement", "note_role"]

_SHORT = {"pres": "president", "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general"}
_GENERALS = word_set("secretary attorney director inspector surgeon consul solicitor")
_OPENS = frozenset('“"‘«')
_ANYWHERE = frozenset({"president", "secretary", "chancellor"})
"""Offices of states that clubs, firms and universities have too."""
_RULING = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY"})


@dataclass(frozen=True, slots=True)
class Statement:
    """A role that the text gives an actor: ``first`` to ``last`` are its words, ``title_last`` ends the title alone."""

    actor: Actor
    first: int
    title_last: int
    last: int
    tenure: str
    organization: Actor | None


def note_role(words: Sequence[Word], statement: Statement) -> None:
    """Note a role as the actor's office, with the sector and the country that its words state."""
    actor = statement.actor
    title = [w.text.lower().rstrip(".") for w in words[statement.first : statement.title_last]]
    head = title[title.index("of") - 1] if "of" in title[1:] else title[-1]
    if head == "general" and len(title) > 1 and title[-2] in _GENERALS:
        head = f"{title[-2]}-general"
    head = _SHORT.get(head) or singular(head)
    actor.hold(head, (w.text.lower() for w in words[statement.first : statement.last] if w.text[0].isalpha()))
    if statement.organization is not None:
        actor.hold(head, statement.organization.name.lower().split())
    sector = sector_of(head)
    body = statement.organization
    if head in _ANYWHERE and body is not None and body.actor_type == "organization" and body.sector not in _RULING:
        sector = body.sector  # the president of a club
        actor.sector = sector if actor.sector == "GOV" and len(actor.offices) == 1 else actor.sector
    if statement.tenure == "former" and sector in ("GOV", "LEG", "MIL"):
        sector = "ELI"
    actor.sector = actor.sector or sector
    said = [w.text for w in words[statement.first : statement.last]]
    said = said[: next((at for at, word in enumerate(said) if word in _OPENS), len(said))]  # no names of works
    code = country_in(said) or home_of_role(said)
    if statement.organization is not None and statement.organization.actor_type == "state":
        code = code or statement.organization.country_code
    actor.country_code = actor.country_code or code
