"""Place what a time expression says: the way from its reading, and the words around it, to a value and a basis."""

from newsvoices.edtf import is_edtf, parse_edtf
from newsvoices.errors import DataError
from newsvoices.extractor.times.completing import complete
from newsvoices.extractor.times.extents import Item
from newsvoices.extractor.times.readings import NOTHING, Anchor, Context, Found, Reading, Stated

__all__ = ["anchor_of", "find_value", "place"]


def place(reading: Reading, context: Context) -> Found | None:
    """Return the value and basis of a reading; None where the context tells that it is no time."""
    return complete(reading, context) if isinstance(reading, Stated) else reading(context)


def find_value(item: Item, context: Context) -> Found | None:
    """Return the value and basis of a time expression with the words around it; None where it is no time."""
    try:
        found = place(item.reading, context)
    except (ValueError, OverflowError):
        return NOTHING
    if found is None or found.edtf is None:
        return found and NOTHING
    value = found.edtf
    if "/" not in value:
        value += item.mark if not value.endswith("~") else ""
        value += "/.." if item.onwards else ""
    return Found(value, found.basis) if is_edtf(value) else NOTHING


def anchor_of(found: Found, sentence: int) -> Anchor | None:
    """Return a time as what later ones of the narrative are told by: of an interval, its end."""
    if found.edtf is None:
        return None
    first, _, last = found.edtf.partition("/")
    value = first if last in ("", "..") else last
    try:
        parsed = parse_edtf(value)
    except DataError:
        return None
    if parsed.start is None or "X" in value:
        return None
    month = parsed.start.month if parsed.precision in ("day", "month") else None
    day = parsed.start.day if parsed.precision == "day" else None
    return Anchor(parsed.start.year, month, day, sentence, found.basis in ("explicit", "anaphoric"))
