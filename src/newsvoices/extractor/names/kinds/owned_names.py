"""Names that somebody owns: [Ann Moe’s Lusair] is no person, unless a given name says so."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.known_surnames import KNOWN_SURNAMES
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import TAGGER

__all__ = ["told_by_owner"]

_ACTING = 4
_NO_BODIES_DO = word_set("spoke sang scored resigned died wept sank opened premiered stars starred plays played")
"""Verbs for what people, films and ships do ([Ann Moe’s Kestrel sank])."""
_OWNER = 3  # words of a full name and the owner's mark


def told_by_owner(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what somebody's owning a name without title says of it, and how much that weighs.

    News tells whose parties, firms and works are; of whose people it says what they are ([Moe’s aide Bo Lund]).
    """
    if first < _OWNER or last - first > 1 or words[first - 1].tag != "POS":
        return
    if any(word.entity != "PERSON" or not word.text[0].isupper() for word in words[first - _OWNER : first - 1]):
        return  # [Te Pāti Māori’s Hana], of a body that the tagger may take for somebody by one word
    if sex_of_given(words[first].text) or words[first].text in KNOWN_SURNAMES:
        return
    if last < len(words) and words[last].tag[:2] in ("NN", "JJ"):
        return  # [Moe’s Lusair office]
    if last < len(words) and words[last].text in _NO_BODIES_DO:
        return
    yield "person", -TAGGER
    if last < len(words) and words[last].tag in FINITE:
        yield "organization", _ACTING
