"""Names of one unit or court with a number: [the 92nd Brigade], also called [the 92nd Mechanized Brigade]."""

from collections.abc import Sequence

from newsvoices.extractor.names.bounds.numbered_units import UNITS, number_of

__all__ = ["numbered_bodies"]


def numbered_bodies(names: Sequence[str]) -> dict[str, str]:
    """Return the longest name of a unit by its shorter ones, ``names`` being all of bodies, the longest first.

    Names with one number and one noun are one unit's where the longest has all the words of the others.
    """
    alike: dict[tuple[int, str], list[str]] = {}
    for name in names:
        first, *rest = name.split()
        number = number_of(first)
        noun = next((part for part in rest if part in UNITS), None) if number is not None else None
        if number is not None and noun is not None:
            alike.setdefault((number, noun), []).append(name)
    found: dict[str, str] = {}
    for longest, *shorter in alike.values():
        words = set(longest.split()[1:])
        if all(words.issuperset(name.split()[1:]) for name in shorter):
            found.update(dict.fromkeys(shorter, longest))
    return found
