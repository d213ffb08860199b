"""Names in capitals alone: letters for a body in a text that writes other names small, and no person's."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.places import is_country
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.names.kinds.apposed_names import of_person
from newsvoices.extractor.names.kinds.shapes import ACRONYM, PEOPLE_BY_INITIALS
from newsvoices.extractor.names.words import LINKS, ORGANIZATION_WORDS, TAGGER

__all__ = ["told_by_letters"]

_SHORTEST, _LONGEST = 3, 5
"""Letters of a body; fewer are as often somebody's initials, more a surname in capitals."""
_NAME = 9  # words before brackets among which a body's name begins
_LABEL = frozenset({":", "-", "--", "–", "—"})
"""What stands behind whoever speaks in a transcript."""


def told_by_letters(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what capitals say that a name without title names ([for RSTV], [RSTV President Ann Moe])."""
    text = words[first].text
    if last == first + 1 and text.istitle() and _is_shortened(words, first):
        yield "organization", 2 * TAGGER
        yield "person", -TAGGER
        return
    if last == first + 1 and ACRONYM.match(text) and text not in PEOPLE_BY_INITIALS and _is_apposed(words, first):
        yield "organization", 9
        yield "person", -TAGGER
        return
    if last > first + 1 or not _SHORTEST <= len(text) <= _LONGEST or not ACRONYM.match(text) or not text.isalpha():
        return
    if text in PEOPLE_BY_INITIALS or is_country(text) or last >= len(words) or words[last].text in _LABEL:
        return
    around = [*words[max(0, first - 1) : first], *words[last : last + 2]]
    if any(word.text.isupper() and len(word.text) > 1 for word in around):
        return  # a line in capitals
    yield "person", -TAGGER
    if words[last].text.lower() in TITLE_WORDS and words[last].text[0].isupper():
        yield "organization", TAGGER


def _is_apposed(words: Sequence[Word], at: int) -> bool:
    """Whether letters between commas stand behind a noun for a body ([the weather bureau, NIMBO, said])."""
    if at < 2 or at + 1 >= len(words) or words[at - 1].text != "," or words[at + 1].text not in (",", ".", ")"):
        return False
    noun = words[at - 2]
    return noun.tag == "NN" and head_kind(noun.text.lower(), False) == "organization" and not of_person(words, at - 2)


def _is_shortened(words: Sequence[Word], at: int) -> bool:
    """Whether syllables in brackets, or behind "or", are short for the body before ([the Ports Board (Porbo)])."""
    if at < 4 or at + 1 >= len(words):
        return False
    around = words[at - 1].text, words[at + 1].text
    if around != ("(", ")") and not (around == ("or", ",") and words[at - 2].text == ","):
        return False
    end = at - 1 - (around[0] == "or")  # [the Ports Board, or Porbo, met]
    first = end - 1
    while first > 0 and at - first < _NAME and (words[first].text[0].isupper() or words[first].text in LINKS):
        first -= 1
    own = [word.text.lower() for word in words[first + 1 : end] if word.text.lower() not in LINKS]
    own = own[1:] if own and is_country(own[0].capitalize()) else own  # [Ghana Cocoa Board (Cocobod)]
    text = words[at].text.lower()
    if len(own) < 2 or text in own or len(text) <= _SHORTEST or ORGANIZATION_WORDS.isdisjoint(own):
        return False
    rest = iter("".join(own))
    return text[0] == own[0][0] and all(letter in rest for letter in text)
