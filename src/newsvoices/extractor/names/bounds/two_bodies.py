"""Where the seat of a government, or its ministry, begins behind whose it is: [Harbour News] [White House] editor."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS, REGIONS, SEATS
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS
from newsvoices.extractor.lexis.no_actors import BROADCASTERS
from newsvoices.extractor.lexis.places import is_country, is_people
from newsvoices.text.common_words import is_common

__all__ = ["second_body"]


def second_body(words: Sequence[Word], start: int, end: int) -> int | None:
    """Return where a seat or a ministry begins behind a newsroom, or one of two words behind a surname; or None.

    A ministry behind a region, a people or a country is theirs ([the Ohio State Department]).
    """
    seat = next((at for at in (end - 2, end - 1) if at > start and _is_of_government(words, at, end)), None)
    if seat is None:
        return None
    before = " ".join(word.text for word in words[start:seat])
    last = words[seat - 1].text
    if before in NEWSROOMS or last in BROADCASTERS or (seat - start > 1 and last.lower() in MEDIA_WORDS):
        return seat
    theirs = is_people(last) or is_country(last) or last in REGIONS or last.isupper() or is_common(last.lower())
    return seat if start + 1 == seat == end - 2 and last.isalpha() and not theirs else None


def _is_of_government(words: Sequence[Word], first: int, end: int) -> bool:
    name = " ".join(word.text for word in words[first:end])
    return SEATS.get(name, (None,))[0] is not None or (name in BODIES and name.endswith(" Department"))
