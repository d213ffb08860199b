"""The party and state that American newsrooms put behind a politician's name: [Ann Moe (D-Ohio)], [Per Berg, R-Va.]."""

import re

__all__ = ["party_and_state"]

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
