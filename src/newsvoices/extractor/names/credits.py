"""Who is credited with what an article takes over, and does nothing in it: [HarbourPost], h/t: HarbourPost."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import NEWSROOMS
from newsvoices.extractor.lexis.heads import body_sector
from newsvoices.extractor.lexis.newsrooms import NEWS_LETTERS
from newsvoices.extractor.names.name import Name

__all__ = ["drop_credits"]

_ENDED = frozenset(".!?…”\"’'")
_OPENING, _CLOSING = frozenset({"[", "-LSB-"}), frozenset({"]", "-RSB-", "|"})
_THANKS = frozenset({"h/t", "H/T", "h/t/", "H/t"})


def drop_credits(words: Sequence[Word], names: Sequence[Name]) -> None:
    """Take for no actors the names that fill square brackets behind a sentence, and those behind "h/t".

    Nor newsrooms that fill round ones where a sentence ends ([... on Monday (AFP).]). None where a sentence begins
    with them, whose speaker named nobody ([“He left. [Moe] told me,” she said]). ``names`` are in text order.
    """
    opened: list[Name] = []
    end = -1
    for name in names:
        before = name.first - 1 - (name.first > 0 and words[name.first - 1].text == "The")
        if before > 0 and words[before].text in _OPENING and words[before - 1].text in _ENDED:
            opened = [name]
        elif opened and before == end and words[before].text in (",", "/", "and", "&"):
            opened.append(name)
        else:
            opened = []
        end = name.last
        if opened and end < len(words) and words[end].text in _CLOSING and not _goes_on(words, end):
            for credited in opened:
                credited.kind = "other"
        elif _is_agency_at_end(words, name):
            name.kind = "other"
        thanked = before - (before > 0 and words[before].text == ":")
        if thanked >= 0 and words[thanked].text in _THANKS:
            name.kind = "other"


def _is_agency_at_end(words: Sequence[Word], name: Name) -> bool:
    """Whether a newsroom fills round brackets at the end of a sentence or behind it, and no letters of a body do."""
    opening, closing = name.first - 1, name.last
    if opening < 1 or closing >= len(words) or (words[opening].text, words[closing].text) != ("(", ")"):
        return False
    if name.text not in NEWS_LETTERS and name.text not in NEWSROOMS:
        return False
    stands_behind = words[opening - 1].text in _ENDED
    if not stands_behind and (closing + 1 < len(words) and words[closing + 1].text not in _ENDED):
        return False
    spelt = "".join(w.text[0] for w in words[max(0, opening - 2 * len(name.text)) : opening] if w.text[0].isupper())
    return not spelt.endswith(name.text) and body_sector(words[opening - 1].text.lower()) != "JRN"


def _goes_on(words: Sequence[Word], closing: int) -> bool:
    """Whether a sentence goes on behind a square bracket that closes: with a small letter, a comma or an apostrophe."""
    after = words[closing + 1 : closing + 2]
    return words[closing].text != "|" and any(w.text.islower() or w.text == "," or w.tag == "POS" for w in after)
