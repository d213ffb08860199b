"""Where a person's name begins behind what the person is of ([Harbour News Ann Moe], [Navy SEAL Per Berg])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS
from newsvoices.extractor.lexis.no_actors import BROADCASTERS

__all__ = ["person_behind_body", "service_behind", "title_behind_body"]

_SERVICES = frozenset({"SEAL", "SEALs", "SEALS", "Beret", "Berets", "Marine", "Marines", "Guardsman", "Guardsmen"})
"""What soldiers are called by their corps."""


def person_behind_body(words: Sequence[Word], start: int, end: int) -> int | None:
    """Return where a given name and a surname begin behind a newsroom or a known body ([Harbour News Ann Moe])."""
    person = end - 2
    given = words[person].text if person > start else ""
    if (given not in MALE and given not in FEMALE) or {w.entity for w in words[person:end]} != {"PERSON"}:
        return None
    body = " ".join(word.text for word in words[start:person])
    newsroom = person - start > 1 and words[person - 1].text.lower() in MEDIA_WORDS
    return person if newsroom or body in NEWSROOMS or body in BODIES or body in BROADCASTERS else None


def service_behind(words: Sequence[Word], start: int, end: int) -> int | None:
    """Return where a given name stands behind what soldiers are by their corps ([Navy SEAL Ann Moe])."""
    at = end - 2
    served = at > start and words[at - 1].text in _SERVICES
    return at if served and (words[at].text in MALE or words[at].text in FEMALE) else None


def title_behind_body(words: Sequence[Word], start: int, end: int) -> int | None:
    """Return where a title that no list has begins behind a known body's name, before a person's."""
    if end - start < 4 or (words[end - 2].text not in MALE and words[end - 2].text not in FEMALE):
        return None
    if words[end - 1].entity != "PERSON":
        return None
    ends = range(end - 3, start, -1)
    return next((at for at in ends if " ".join(word.text for word in words[start:at]) in BODIES), None)
