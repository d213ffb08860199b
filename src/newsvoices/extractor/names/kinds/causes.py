"""Bodies called by what they want for whom: [Democracy for Norway], [Friends of the Lake], [the charity Hope for All].

Or of whose people they are: [Mothers of Sailors Association].

Where a sentence begins such words may be nobody’s name ([Justice for Norway’s poor is slow]). There an officer tells
it, whom a body has and no country or wood.
"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.gazetteer import BODIES, SEATS
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.places import is_country
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS
from newsvoices.extractor.names.kinds.campaigners import is_cause, is_noun_for_cause
from newsvoices.extractor.names.kinds.nouns_beside import BODY_NOUNS
from newsvoices.extractor.names.words import OPENERS, ORGANIZATION_WORDS, names_people

__all__ = ["cause_end", "is_called_by_cause"]

_FOR_CAUSES = BODY_NOUNS - {"bank", "party", "club", "airline", "newspaper", "magazine", "company", "corporation"}
_OFFICERS = word_set(
    "director founder co-founder cofounder coordinator co-ordinator chairman chairwoman chairperson chair convenor "
    "convener treasurer"
)
"""Whom countries, woods and lakes do not have."""
_OF_PEOPLE = word_set(
    "Association Society Committee Federation Union Network Movement Organization Organisation Group League Council "
    "Coalition Alliance Front Foundation Collective Forum"
)
"""Bodies of people that are told by whose they are ([Mothers of Sailors Association])."""
_SOMEBODY = frozenset({"deceased", "accused", "bereaved", "crown", "throne"})
"""Words that mean people, though they are no nouns for them."""
_LINKS = frozenset({"of", "for"})
_LONGEST = 4  # words for whom a body is


def cause_end(words: Sequence[Word], low: int, first: int, high: int) -> int | None:
    """Return the number of the word behind such a name that begins at ``first``; None where none begins there.

    ``low`` is where the sentence begins, ``high`` the bound of the name.
    """
    if first + 2 >= high or words[first + 1].text not in _LINKS or not words[first].text[1:].islower():
        return None
    if words[first + 1].text == "of" and names_people(words[first].text) and names_people(words[first + 2].text):
        end = first + 3
        return end + 1 if end < high and words[end].text in _OF_PEOPLE else None
    if words[first].text.lower() in ORGANIZATION_WORDS:
        return None  # [the Foundation for Defence of Norway], of more words
    friends = words[first].text == "Friends"
    if friends != (words[first + 1].text == "of"):
        return None
    at = first + 2 + (words[first + 2].text == "the")
    end = at
    while end < min(high, at + _LONGEST) and words[end].text[0].isupper() and words[end].text.lower() not in DAYS:
        end += 1
    if end == at:
        return None
    before = words[first - 1] if first > low else None
    called = before is not None and before.text in _FOR_CAUSES and words[first - 2].tag in ("DT", "JJ", "NN")
    if called:
        return end
    if not friends and not is_cause(words[first]):
        return None
    if _has_officer(words, end, high) or (friends and _are_of_thing(words, first, at, end, high)):
        return end
    inside = before is not None and before.text.islower() and before.text not in OPENERS
    return end if inside and not friends else None


def _are_of_thing(words: Sequence[Word], first: int, at: int, end: int, high: int) -> bool:
    """Whether what friends are of, by words ``at`` to ``end``, has an article and is nobody ([Friends of the Harbour]).

    A verb stands behind it, or nothing; or the capital of the friends themselves is inside a sentence.
    """
    if at < first + 3 or any(word.entity == "PERSON" for word in words[at:end]):
        return False
    last = words[end - 1].text.lower()
    if (
        last in ORGANIZATION_WORDS
        or last in TITLE_WORDS
        or last in _SOMEBODY
        or last[-1] == "s"
        or names_people(words[end - 1].text)
    ):
        return False  # [Friends of the President], [Friends of the Smiths]
    text = " ".join(word.text for word in words[at:end])
    if is_country(text) or text in BODIES or text in SEATS or head_kind(last, False) is not None:
        return False
    return end == high or words[end].tag in FINITE or not words[end].text[0].isalpha()


def _has_officer(words: Sequence[Word], end: int, high: int) -> bool:
    """Whether what ends before a word owns an officer ([Friends of the Lake’s chairman])."""
    if end + 1 >= high or words[end].tag != "POS":
        return False
    at = end + 1
    while at < high - 1 and words[at].tag == "JJ":
        at += 1
    return words[at].text in _OFFICERS


def is_called_by_cause(parts: Sequence[str]) -> bool:
    """Say whether a name's words are joined as such a body's are."""
    if len(parts) < 3:
        return False
    return list(parts[:2]) == ["Friends", "of"] or (parts[1] == "for" and is_noun_for_cause(parts[0].lower()))
