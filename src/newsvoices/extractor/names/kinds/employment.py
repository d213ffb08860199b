"""What only those have for whom people work: [she joined Solvarg in 2014], [a unit of Solvarg], [Solvarg unit Lund].

Some of it is said of people too ([she represents Moe]): that decides only where nothing but the tagger calls a word
somebody’s name, since news gives a full name to whom it does not take for known; surnames that all know are left alone.
"""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.known_surnames import KNOWN_SURNAMES
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import MONTHS
from newsvoices.extractor.names.kinds.business import BUYING
from newsvoices.extractor.names.words import TAGGER

__all__ = ["told_by_employment"]

_JOINING = word_set("join joins joined joining rejoin rejoined rejoining")
_LEAVING = word_set("leave leaves left leaving quit quits quitting")
_SERVING = word_set("represent represents represented representing")
_WORKING = word_set("work works worked working employed consults consulted")
_HIRING = word_set("hired employed recruited poached headhunted")
_PARTS = word_set("unit subsidiary affiliate arm spinoff spin-off")
"""Nouns for firms of a firm, before their names."""
_OWNERS = word_set("owner parent rival competitor")
"""Nouns for other firms, that are for persons too."""
_YEAR = 4  # digits
_STRONG = 7  # more than the tagger's word alone, and less than that a name is somebody's surname
_OPEN = 4  # where nothing but the tagger says that it is somebody
_FAR = 5  # words from a verb to its object


def told_by_employment(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what a name without title is to those who work for it, or own it, and how much that weighs."""
    single = last == first + 1
    if last >= len(words) or sex_of_given(words[first].text) or (single and words[first].text in KNOWN_SURNAMES):
        return
    if single and words[last].text in _PARTS and last + 1 < len(words) and words[last + 1].tag[:3] == "NNP":
        yield "organization", TAGGER + _OPEN  # [Solvarg unit Lund]
        return
    if not first:
        return
    weight = (single and _is_workplace(words, first, last)) or _is_in_trade(words, first, last)
    if weight:
        yield "organization", weight


def _is_workplace(words: Sequence[Word], first: int, last: int) -> int:
    """How much speaks for a body that somebody joined, left, worked for or represents."""
    before, verb = words[first - 1].text, words[first - 2].text if first > 1 else ""
    if before in _JOINING and _is_at_time(words, last):
        return _STRONG
    if (before in _LEAVING and _is_at_time(words, last)) or before in _SERVING:
        return _OPEN if words[first].entity != "LOCATION" else 0
    if before == "for" and verb in _WORKING:
        return _OPEN if words[first].entity != "LOCATION" else _STRONG
    return _STRONG if before == "by" and verb in _HIRING else 0


def _is_at_time(words: Sequence[Word], last: int) -> bool:
    """Whether a year or a month, or what somebody is there, follows ([joined Lund as treasurer])."""
    if last + 1 >= len(words):
        return False
    after = words[last + 1].text
    dated = words[last].text == "in" and ((len(after) == _YEAR and after.isdigit()) or after.lower() in MONTHS)
    return dated or (words[last].text == "as" and (after in ("a", "an", "its") or words[last + 1].tag == "NN"))


def _is_in_trade(words: Sequence[Word], first: int, last: int) -> int:
    """How much speaks for a firm of another's, or one that is bought, in the noun before a name."""
    apposed = words[first - 1].text == "," and first > 1
    at = first - 1 - apposed
    noun = words[at].text
    closed = not apposed or words[last].text in (",", ".")
    if noun in _PARTS and closed and (words[last].tag in FINITE or words[last].text in (",", ".", "and", "in")):
        return TAGGER + _OPEN
    if noun not in _OWNERS or not closed or not at:
        return 0
    bought = any(word.text in BUYING for word in words[max(0, at - _FAR) : at]) and words[last].text == "for"
    if bought and last + 1 < len(words) and words[last + 1].tag in ("$", "#", "CD"):
        return TAGGER + _OPEN
    start = at - 1
    while start > 0 and words[start].tag[:2] == "JJ":
        start -= 1
    return _OPEN if words[start].text.lower() in ("its", "’s", "'s") else 0
