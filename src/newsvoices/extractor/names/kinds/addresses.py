"""Where somebody lives, as reports of courts tell it behind name and age ([Ann Moe, 31, of Mill Lane, Skipley,])."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["told_by_address"]

_STREETS = word_set(
    "street road lane avenue drive close crescent terrace gardens grove mews way walk court hill rise row place green "
    "square boulevard parade view park"
)
_AGES = range(10, 110)
_DIGITS = 3
_BEFORE_AGES = frozenset({",", "(", "aged"})
_STRONG = 14
"""More than that a name looks like a body's or somebody's."""
_FAR = 8  # words from an age to the last name of an address


def told_by_address(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield that a name without title is a place where it is the street, or stands behind one, of an address."""
    if first < 4:
        return
    of = first - 1 - (words[first - 1].tag == "CD")  # [of 12 Mill Lane]
    street = _begins_address(words, of) and last - first > 1 and words[last - 1].text.lower() in _STREETS
    if street or _is_behind_street(words, first):
        yield "place", _STRONG


def _begins_address(words: Sequence[Word], of: int) -> bool:
    """Whether a word is the "of" behind somebody's age between commas or in brackets."""
    at = of - 2 - (of > 3 and words[of - 2].text == ")")
    if at < 1 or words[of].text != "of" or words[of - 1].text != "," or words[at - 1].text not in _BEFORE_AGES:
        return False
    age = words[at].text
    return age.isdecimal() and len(age) <= _DIGITS and int(age) in _AGES


def _is_behind_street(words: Sequence[Word], first: int) -> bool:
    """Whether only capitals and commas stand between a name and the "of" before a street."""
    at = first - 1
    if words[at].text != ",":
        return False
    while at > max(3, first - _FAR) and (words[at].text == "," or words[at].text[0].isupper() or words[at].tag == "CD"):
        at -= 1
    street = any(word.text.lower() in _STREETS and word.tag[:2] == "NN" for word in words[at + 1 : first])
    return street and _begins_address(words, at)
