"""Names of one green party: [the Greens] and [the Green Party], where a text has no other body that is green."""

from collections.abc import Mapping, Sequence

__all__ = ["green_parties"]

_GREEN = frozenset({"Green", "Greens"})


def green_parties(names: Sequence[str], first: Mapping[str, int]) -> dict[str, str]:
    """Return the longest name of a green party by its other names, ``names`` being all of bodies, the longest first.

    Those of one place are one party's ([the Scottish Greens], [the Scottish Green Party]). Those without a place are
    where only they, or one with what it is of behind it, are green ([the Greens], [the Green Party of Norway]), or
    where a text has named them before any of a place; ``first`` says where each stands first.
    """
    green = [name for name in names if not _GREEN.isdisjoint(name.split())]
    of_place: dict[str, list[str]] = {}
    for name in green if len(green) > 1 else ():
        place = _place_before(name)
        if place is None:
            return {}  # [Green Bank], [Green Cross]
        of_place.setdefault(place, []).append(name)
    found = {}
    elsewhere = min((first[name] for place, own in of_place.items() if place for name in own), default=-1)
    for place, own in of_place.items():
        whole = sum(" of " in name for name in own)
        before = not whole and all(first[name] < elsewhere for name in own)
        if (place or len(of_place) == 1 or before) and whole < 2:
            found.update(dict.fromkeys(own[1:], own[0]))
    return found


def _place_before(name: str) -> str | None:
    """What stands before the word green in a party's name, empty where nothing does; None where it is no party's."""
    parts = name.split()
    at = next(n for n, part in enumerate(parts) if part in _GREEN)
    rest = parts[at + 1 :]
    party = rest[:1] == ["Party"] and (len(rest) == 1 or rest[1] in ("of", "in"))
    return " ".join(parts[:at]) if party or (not rest and (parts[at] == "Greens" or not at)) else None
