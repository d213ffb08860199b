"""The party and state that American newsrooms put behind a politician's name: [Ann Moe (D-Ohio)], [Per Berg, R-Va.]."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.cast import Actor
from newsvoices.extractor.places import REGIONS

__all__ = ["note_party_and_state", "note_seat", "party_and_state"]

_ELECTED = frozenset({"senator", "representative", "congressman", "congresswoman", "governor", "lawmaker"})

_BEHIND = re.compile(r"\s?[,(] ?(?P<party>[RDI])[-–—](?P<state>[A-Z][A-Za-z.]*(?: [A-Z][a-z]+)?)")
_PARTIES = {"R": "republican", "D": "democrat", "I": "independent"}
# Postal codes and the abbreviations of the Associated Press, without their points [general knowledge].
_STATES = {
    "Alabama": "AL Ala", "Alaska": "AK", "Arizona": "AZ Ariz", "Arkansas": "AR Ark", "California": "CA Calif Cal",
    "Colorado": "CO Colo", "Connecticut": "CT Conn", "Delaware": "DE Del", "Florida": "FL Fla", "Georgia": "GA Ga",
    "Hawaii": "HI", "Idaho": "ID", "Illinois": "IL Ill", "Indiana": "IN Ind", "Iowa": "IA", "Kansas": "KS Kan Kans",
    "Kentucky": "KY Ky", "Louisiana": "LA La", "Maine": "ME", "Maryland": "MD Md", "Massachusetts": "MA Mass",
    "Michigan": "MI Mich", "Minnesota": "MN Minn", "Mississippi": "MS Miss", "Missouri": "MO Mo",
    "Montana": "MT Mont", "Nebraska": "NE Neb", "Nevada": "NV Nev", "New Hampshire": "NH", "New Jersey": "NJ",
    "New Mexico": "NM", "New York": "NY", "North Carolina": "NC", "North Dakota": "ND", "Ohio": "OH",
    "Oklahoma": "OK Okla", "Oregon": "OR Ore", "Pennsylvania": "PA Pa Penn", "Rhode Island": "RI",
    "South Carolina": "SC", "South Dakota": "SD", "Tennessee": "TN Tenn", "Texas": "TX Tex", "Utah": "UT",
    "Vermont": "VT Vt", "Virginia": "VA Va", "Washington": "WA Wash", "West Virginia": "WV WVa",
    "Wisconsin": "WI Wis Wisc", "Wyoming": "WY Wyo",
}  # fmt: skip
_BY_SHORT = {short: state for state, shorts in _STATES.items() for short in (state, *shorts.split())}


def party_and_state(text: str, at: int) -> tuple[str, str] | None:
    """Return the party (republican, democrat, independent) and the state's name behind a name that ends ``at``."""
    found = _BEHIND.match(text, at, at + 30)
    if found is None:
        return None
    state = found["state"]
    name = _BY_SHORT.get(state.replace(".", "")) or _BY_SHORT.get(state.split()[0].replace(".", ""))
    return (_PARTIES[found["party"]], name) if name is not None else None


def note_party_and_state(text: str, actor: Actor, at: int) -> None:
    """Note the party and the state behind a politician's name that ends at code point ``at``."""
    found = party_and_state(text, at)
    if found is not None:
        party, state = found
        actor.country_code = actor.country_code or "USA"
        actor.hold(party, state.lower().split())
        _note_place(actor, state)


def note_seat(words: Sequence[Word], actor: Actor, at: int) -> None:
    """Note the state or province behind a titled name that ends before word ``at`` ([Gov. Ann Moe of Ohio])."""
    if at + 1 < len(words) and words[at].text == "of":
        names = (" ".join(word.text for word in words[at + 1 : at + 1 + count]) for count in (2, 1))
        place = next((name for name in names if name in REGIONS), None)
        if place is not None:
            _note_place(actor, place)


def _note_place(actor: Actor, place: str) -> None:
    for head in sorted(actor.offices.keys() & _ELECTED):
        actor.hold(head, place.lower().split())
