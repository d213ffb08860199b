"""Places by who holds office there: [the mayor of Ludwigshafen], [Bishop Ann Moe of Enugu], [her Benue counterpart]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import ORGANIZATION_WORDS, TAGGER

__all__ = ["told_by_seat"]

_OFFICES = word_set(
    "mayor mayors governor governors bishop bishops archbishop archbishops vicar lord-mayor deputy-mayor"
)
"""Who holds office in a place; a bank has a governor too."""
_LIKE = frozenset({"counterpart", "counterparts"})
_FULL = 4  # words of a name and its title
_PLACE, _LIKELY = 12, 7


def told_by_seat(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what an office before "of" and a name says that it names, and how much that weighs."""
    if first and last < len(words) and words[last].text in _LIKE and words[first - 1].tag == "PRP$":
        yield "person", -TAGGER
    if first < 2 or words[first - 1].text != "of" or last - first > 2 or words[first].text.isupper():
        return
    if any(word.text.lower() in ORGANIZATION_WORDS or word.text.endswith("bank") for word in words[first:last]):
        return  # [the governor of Harbour Bank], [of Seebank]
    at = first - 2
    named = words[at].entity == "PERSON"
    while at > 0 and first - at < _FULL + 1 and words[at].entity == "PERSON":
        at -= 1
    office = words[at].text
    if office.lower() not in _OFFICES or (named and not office[0].isupper()):
        return
    yield "place", _LIKELY if office.lower() in ("governor", "governors") else _PLACE
    yield "person", -TAGGER
    if named:
        yield "organization", -4  # what "of" behind a person’s name says of others
