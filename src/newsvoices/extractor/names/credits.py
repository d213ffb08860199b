"""Who is credited with what an article takes over, and does nothing in it: [HarbourPost], h/t: HarbourPost."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.names.kinds import Name

__all__ = ["drop_credits"]

_ENDED = frozenset(".!?…”\"’'")
_OPENING, _CLOSING = frozenset({"[", "-LSB-"}), frozenset({"]", "-RSB-", "|"})
_THANKS = frozenset({"h/t", "H/T", "h/t/", "H/t"})


def drop_credits(words: Sequence[Word], names: Sequence[Name]) -> None:
    """Take for no actors the names that fill square brackets behind a sentence, and those behind "h/t".

    ``names`` are in text order.
    """
    opened: list[Name] = []
    end = -1
    for name in names:
        before = name.first - 1
        if before > 0 and words[before].text in _OPENING and words[before - 1].text in _ENDED:
            opened = [name]
        elif opened and before == end and words[before].text in (",", "/", "and", "&"):
            opened.append(name)
        else:
            opened = []
        end = name.last
        if opened and end < len(words) and words[end].text in _CLOSING:
            for credited in opened:
                credited.kind = "other"
        thanked = before - (before > 0 and words[before].text == ":")
        if thanked >= 0 and words[thanked].text in _THANKS:
            name.kind = "other"
