"""Other names of well-known bodies, which no rule would take for the same ([GOP], [SCOTUS])."""

__all__ = ["common_name"]

_NAMES = {
    "GOP": "Republican Party", "G.O.P.": "Republican Party", "Grand Old Party": "Republican Party",
    "Democrat Party": "Democratic Party",
    "ISIS": "Islamic State", "ISIL": "Islamic State", "Daesh": "Islamic State",
    "Fed": "Federal Reserve", "Federal Reserve Board": "Federal Reserve", "SCOTUS": "Supreme Court",
    "DOJ": "Justice Department", "DoJ": "Justice Department", "DHS": "Homeland Security Department",
    "DOD": "Defense Department", "DoD": "Defense Department", "Pentagon": "Defense Department",
    "HHS": "Health and Human Services Department", "HUD": "Housing and Urban Development Department",
    "MoD": "Defence Ministry", "MOD": "Defence Ministry", "NYT": "New York Times", "WSJ": "Wall Street Journal",
    "WaPo": "Washington Post", "WashPost": "Washington Post", "HuffPost": "Huffington Post",
    "No 10": "Downing Street", "No. 10": "Downing Street", "Number 10": "Downing Street",
}  # fmt: skip
"""Bodies by their other names: what a department or ministry is for comes first, as in [Justice Department]."""


def common_name(name: str) -> str:
    """Return the name that a body is best known by where it has several, or the same name."""
    if name.startswith("Islamic State of Iraq"):
        return "Islamic State"
    return _NAMES.get(name, name)
